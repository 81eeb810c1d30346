package org.corridor.projects.indicators.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.corridor.platform.picture.Paper;
import org.corridor.projects.indicators.EvidenceSource;
import org.corridor.projects.indicators.EvidenceSource.Counts;
import org.corridor.projects.indicators.Figure;
import org.corridor.projects.indicators.domain.Entry.Origin;
import org.corridor.projects.indicators.domain.EvidenceFiles.EvidenceFile;
import org.corridor.projects.indicators.domain.EvidenceFiles.FileFacts;
import org.corridor.projects.indicators.domain.IndicatorRefused.Why;
import org.corridor.projects.indicators.domain.Writers.Writer;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectNews;
import org.corridor.projects.underway.Team;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settings, values and files of indicators. All throw {@code NotInTeam} for strangers, access
 * denied for observers, {@link IndicatorRefused} once the project has ended, and {@link
 * NoIndicator} for what there is not.
 */
@Service
@Transactional
public class MeasureIndicators {

  private final Writers writers;
  private final Team team;
  private final Tracking tracking;
  private final IndicatorTable table;
  private final EvidenceFiles files;
  private final List<EvidenceSource> sources;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MeasureIndicators(
      Writers writers,
      Team team,
      Tracking tracking,
      IndicatorTable table,
      EvidenceFiles files,
      ObjectProvider<EvidenceSource> sources,
      ApplicationEventPublisher events,
      Clock clock) {
    this.writers = writers;
    this.team = team;
    this.tracking = tracking;
    this.table = table;
    this.files = files;
    this.sources = sources.orderedStream().toList();
    this.events = events;
    this.clock = clock;
  }

  /** For who is about to change something: the same as the changes themselves throw. */
  @Transactional(readOnly = true)
  public void requireWriter(ProjectKey key) {
    writers.require(key);
  }

  /**
   * @param next with the revision that the form was filled from
   * @return false where another changed them meanwhile
   * @throws IndicatorRefused where periods would change that have values
   */
  public boolean set(ProjectKey key, String id, Settings next) {
    Writer writer = writers.require(key);
    Tracked tracked = tracking.one(writer.project(), id);
    Settings now = tracked.settings();
    if (!tracked.entries().isEmpty()
        && (next.rhythm() != now.rhythm() || next.share() != now.share())) {
      throw new IndicatorRefused(Why.HAS_VALUES);
    }
    if (next.numbered(0).equals(now.numbered(0)) && now.revision() > 0) {
      return true;
    }
    return next.revision() == now.revision()
        && table.add(
            key, id, next.numbered(next.revision() + 1), writer.member().id(), clock.instant());
  }

  /**
   * Gives a period a value that {@link ValueRules} has nothing against.
   *
   * @param base revision that the form was filled from; 0 where there was none
   * @return what another saved meanwhile; empty where this one counts now
   */
  public Optional<Entry> enter(ProjectKey key, String id, int period, int base, Value value) {
    Writer writer = writers.require(key);
    Tracked tracked = existing(writer, id, period);
    return save(writer, tracked, period, base, value, Origin.TYPED, "")
        ? Optional.empty()
        : Optional.ofNullable(tracking.one(writer.project(), id).entries().get(period));
  }

  private Tracked existing(Writer writer, String id, int period) {
    Tracked tracked = tracking.one(writer.project(), id);
    if (!tracked.has(period)) {
      throw new NoIndicator();
    }
    return tracked;
  }

  /** False where another saved meanwhile. The same value again changes nothing. */
  private boolean save(
      Writer writer,
      Tracked tracked,
      int period,
      int base,
      Value sent,
      Origin origin,
      String source) {
    if (!ValueRules.check(tracked.settings(), sent).isEmpty()) {
      throw new IllegalArgumentException("not a value of this indicator");
    }
    Value value = sent.keeping(tracked.value(period), tracked.settings());
    if (tracked.entries().containsKey(period) && value.equals(tracked.value(period))) {
      return true;
    }
    if (base != tracked.revision(period)) {
      return false;
    }
    freeze(writer, tracked);
    ProjectKey key = writer.project().key();
    Entry entry =
        new Entry(
            tracked.id(), period, base + 1, value, origin, source, writer.member().id(), now());
    if (!table.add(key, entry)) {
      return false;
    }
    events.publishEvent(new ProjectNews(key, ProjectNews.Kind.RESULT_RECORDED, tracked.id()));
    return true;
  }

  /** What the plan suggested is settled by the first value, so that its parts keep their codes. */
  private void freeze(Writer writer, Tracked tracked) {
    if (tracked.settings().revision() == 0) {
      table.add(
          writer.project().key(),
          tracked.id(),
          tracked.settings().numbered(1),
          writer.member().id(),
          now());
    }
  }

  private Instant now() {
    return clock.instant();
  }

  /**
   * Takes what was counted over as the value; what was typed stays in the history.
   *
   * @throws IndicatorRefused where others saved meanwhile, or the counts contradict each other
   */
  public void count(ProjectKey key, String id, int period, int base) {
    Writer writer = writers.require(key);
    Tracked tracked = existing(writer, id, period);
    Counts counts =
        ReadIndicators.counts(sources, key, tracked, period)
            .map(ReadIndicators.Counted::counts)
            .orElseThrow(NoIndicator::new);
    Period when = tracked.period(period);
    LocalDate today = LocalDate.now(clock);
    LocalDate day =
        today.isBefore(when.from()) ? when.from() : today.isAfter(when.to()) ? when.to() : today;
    Value value =
        new Value(
            Figure.of(counts.total()),
            parts(tracked.settings(), counts),
            day,
            tracked.value(period).note());
    if (tracked.settings().share() || !ValueRules.check(tracked.settings(), value).isEmpty()) {
      throw new IndicatorRefused(Why.CANNOT_COUNT);
    }
    if (!save(writer, tracked, period, base, value, Origin.COUNTED, tracked.settings().source())) {
      throw new IndicatorRefused(Why.OVERTAKEN);
    }
  }

  /** Those that the indicator is told by; a part the team does not name is in the total alone. */
  private static SortedMap<String, Figure> parts(Settings settings, Counts counts) {
    SortedMap<String, Figure> parts = new TreeMap<>();
    for (EvidenceSource.Part part : counts.parts()) {
      BigDecimal number = part.number();
      settings
          .axis(part.dimension())
          .ifPresent(
              axis ->
                  axis.now().stream()
                      .filter(
                          one -> one.code().equals(part.part()) || one.name().equals(part.part()))
                      .findFirst()
                      .ifPresent(
                          one ->
                              parts.merge(
                                  new Settings.Cell(axis, one).key(),
                                  Figure.of(number),
                                  Figure::plus)));
    }
    return parts;
  }

  /**
   * Keeps a file with a period's value.
   *
   * @param name as its sender calls it
   * @param file made with the form, so that sending it twice keeps it once
   * @throws IndicatorRefused where the period has many already
   */
  public void attach(ProjectKey key, String id, int period, UUID file, String name, Paper paper) {
    Writer writer = writers.require(key);
    existing(writer, id, period);
    if (files.of(key, id, period).size() >= EvidenceFiles.MOST_FILES) {
      throw new IndicatorRefused(Why.TOO_MANY_FILES);
    }
    files.add(
        key,
        new FileFacts(
            file,
            id,
            period,
            paper.name(name, "evidence"),
            paper.kind().type(),
            paper.content().length,
            writer.member().id(),
            now()),
        paper);
  }

  /** Where it stood. */
  public FileFacts detach(ProjectKey key, UUID file) {
    writers.require(key);
    FileFacts facts = files.find(key, file).map(EvidenceFile::facts).orElseThrow(NoIndicator::new);
    files.remove(key, file);
    return facts;
  }

  /** For everybody in the team. */
  @Transactional(readOnly = true)
  public EvidenceFile file(ProjectKey key, UUID file) {
    team.require(key);
    return files.find(key, file).orElseThrow(NoIndicator::new);
  }

  /**
   * Takes a sheet over that was looked at before; a second time changes nothing.
   *
   * @return how many values are new or changed
   * @throws IndicatorRefused where one of them was saved by somebody else meanwhile: then none is
   */
  public int take(ProjectKey key, UUID id) {
    Writer writer = writers.require(key);
    Brought brought = table.brought(key, id).orElseThrow(NoIndicator::new);
    if (!table.take(key, id)) {
      return brought.changes().size();
    }
    java.util.Map<String, Tracked> all = new java.util.HashMap<>();
    tracking.of(writer.project()).forEach(one -> all.put(one.id(), one));
    for (Brought.Change change : brought.changes()) {
      Tracked tracked = all.get(change.indicator());
      if (tracked == null
          || !tracked.has(change.period())
          || !ValueRules.check(tracked.settings(), change.value()).isEmpty()
          || !save(
              writer,
              tracked,
              change.period(),
              change.base(),
              change.value(),
              Origin.IMPORTED,
              "")) {
        throw new IndicatorRefused(Why.OVERTAKEN);
      }
    }
    return brought.changes().size();
  }

  @Transactional(readOnly = true)
  public Brought brought(ProjectKey key, UUID id) {
    writers.require(key);
    return table.brought(key, id).orElseThrow(NoIndicator::new);
  }

  /** Keeps what a sheet would bring until {@link #take}. */
  public UUID keep(ProjectKey key, List<Brought.Change> changes, int same) {
    Writer writer = writers.require(key);
    UUID id = UUID.randomUUID();
    table.keep(key, new Brought(id, writer.member().id(), changes, same), now());
    return id;
  }
}
