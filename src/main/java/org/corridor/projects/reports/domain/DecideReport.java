package org.corridor.projects.reports.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.corridor.projects.reports.domain.Desk.Opened;
import org.corridor.projects.reports.domain.Frozen.Piece;
import org.corridor.projects.reports.domain.ReportRefused.Why;
import org.corridor.projects.underway.Openness;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectNews;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a report in, approves it, sends it back, and goes on with what was approved. All throw
 * {@code NotInTeam} for strangers, access denied for what is not theirs to do, and {@link
 * ReportRefused} for what cannot be.
 */
@Service
@Transactional
public class DecideReport {

  private final Desk desk;
  private final ReportTable reports;
  private final WordsTable texts;
  private final Checks checks;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DecideReport(
      Desk desk,
      ReportTable reports,
      WordsTable texts,
      Checks checks,
      ApplicationEventPublisher events,
      Clock clock) {
    this.desk = desk;
    this.events = events;
    this.reports = reports;
    this.texts = texts;
    this.checks = checks;
    this.clock = clock;
  }

  /** Keeps what somebody looked at, and why not what they did not. */
  public void check(ProjectKey key, UUID id, List<Check> said) {
    Opened opened = desk.change(key, id);
    if (!opened.report().writable()) {
      throw new ReportRefused(Why.NOT_POSSIBLE);
    }
    said.forEach(
        one -> reports.save(id, opened.report().version(), one, opened.by().id(), clock.instant()));
  }

  public void handIn(ProjectKey key, UUID id, int base) {
    Opened opened = desk.change(key, id);
    Report next = opened.report().handIn(opened.by(), base, clock.instant());
    if (!texts.beside(id).isEmpty()) {
      throw new ReportRefused(Why.WORDS_BESIDE);
    }
    if (texts.current(id).values().stream().allMatch(one -> one.words().isBlank())) {
      throw new ReportRefused(Why.EMPTY);
    }
    List<Check> all = checks.of(opened.project(), opened.report());
    if (all.stream().anyMatch(Check::open)) {
      throw new ReportRefused(Why.UNCHECKED);
    }
    all.stream()
        .filter(one -> one.member() == null)
        .forEach(
            one ->
                reports.save(
                    id, opened.report().version(), one, opened.by().id(), clock.instant()));
    reports.save(next);
  }

  public void takeBack(ProjectKey key, UUID id, int base) {
    Opened opened = desk.change(key, id);
    reports.save(opened.report().takeBack(opened.by(), base));
  }

  public void approve(ProjectKey key, UUID id, int base) {
    Opened opened = desk.change(key, id);
    Report next = opened.report().approve(opened.by(), base, clock.instant());
    reports.save(next);
    reports.freeze(
        id,
        new Frozen(
            next.version(),
            pieces(id),
            Objects.requireNonNull(next.handedBy()),
            opened.by().id(),
            clock.instant(),
            false));
    events.publishEvent(new ProjectNews(key, ProjectNews.Kind.REPORT_APPROVED, id.toString()));
  }

  private List<Piece> pieces(UUID id) {
    Map<UUID, Words> current = texts.current(id);
    List<Piece> pieces = new ArrayList<>();
    for (Section section : reports.sections(id)) {
      Words words = current.get(section.id());
      pieces.add(
          new Piece(
              section.title(),
              section.theme(),
              words == null ? "" : words.words(),
              section.held().tables(),
              section.pictures()));
    }
    return pieces;
  }

  public void sendBack(ProjectKey key, UUID id, int base, String why) {
    Opened opened = desk.change(key, id);
    reports.save(opened.report().sendBack(opened.by(), base, why, clock.instant()));
  }

  /** Goes on as another version; the approved one stays readable. */
  public void reopen(ProjectKey key, UUID id, int base) {
    Opened opened = desk.change(key, id);
    reports.save(opened.report().reopen(opened.by(), base));
  }

  /** Shows an approved version to everybody, or no longer. */
  public void show(ProjectKey key, UUID id, int version, boolean shown) {
    Opened opened = desk.change(key, id);
    opened.by().requireCoordinates();
    if (shown && opened.project().openness() != Openness.FIGURES) {
      throw new ReportRefused(Why.NOT_OPEN);
    }
    reports.show(id, version, shown);
  }
}
