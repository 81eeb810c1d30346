package org.corridor.projects.reports.domain;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.corridor.projects.reports.domain.Desk.Opened;
import org.corridor.projects.reports.domain.ReportRefused.Why;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ReportMaterial.Material;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes in a report together with others. All throw {@code NotInTeam} for strangers, access denied
 * for observers, and {@link ReportRefused} for what cannot be.
 */
@Service
@Transactional
public class WriteReport {

  private final Desk desk;
  private final ReportTable reports;
  private final WordsTable texts;
  private final Materials materials;
  private final Clock clock;

  WriteReport(Desk desk, ReportTable reports, WordsTable texts, Materials materials, Clock clock) {
    this.desk = desk;
    this.reports = reports;
    this.texts = texts;
    this.materials = materials;
    this.clock = clock;
  }

  /** What became of the words. */
  public enum Outcome {
    KEPT,
    /** They hold together with what others wrote meanwhile. */
    MERGED,
    /** They are kept beside: both changed the same place, or nobody may write at the moment. */
    BESIDE
  }

  /**
   * @param base version that the page was opened with
   * @param writer names the opened page
   */
  public Outcome save(
      ProjectKey key, UUID report, UUID section, int base, String writer, String words) {
    Opened opened = desk.change(key, report);
    desk.section(opened.report(), section);
    List<Words> all = texts.history(section);
    if (all.size() >= Words.MOST) {
      throw new ReportRefused(Why.TOO_MANY);
    }
    Weave weave = Weave.of(all, base, writer, words, opened.report().writable());
    if (weave instanceof Weave.Holds holds) {
      texts.settleOf(section, writer);
      add(section, all, opened.by(), false, holds.words(), holds.sent(), base, writer);
      return holds.sent() == null ? Outcome.KEPT : Outcome.MERGED;
    }
    if (weave instanceof Weave.Beside) {
      if (all.stream().noneMatch(one -> one.waits() && one.words().equals(words))) {
        texts.settleOf(section, writer);
        add(section, all, opened.by(), true, words, null, base, writer);
      }
      return Outcome.BESIDE;
    }
    return Outcome.KEPT;
  }

  /** Saves what somebody made of both texts; words beside that it was made of wait no longer. */
  public Outcome merge(
      ProjectKey key, UUID report, UUID section, int base, int aside, String writer, String words) {
    Outcome outcome = save(key, report, section, base, writer, words);
    if (outcome != Outcome.BESIDE) {
      texts.settle(section, aside);
    }
    return outcome;
  }

  /** The words that hold stay; those beside are still in the history. */
  public void leave(ProjectKey key, UUID report, UUID section, int aside) {
    Opened opened = desk.change(key, report);
    desk.section(opened.report(), section);
    texts.settle(section, aside);
  }

  /** Words of an earlier version hold again. */
  public void restore(ProjectKey key, UUID report, UUID section, int version) {
    Opened opened = desk.change(key, report);
    require(opened.report().writable());
    desk.section(opened.report(), section);
    List<Words> all = texts.history(section);
    Words old =
        all.stream().filter(one -> one.version() == version).findFirst().orElseThrow(NoReport::new);
    Words now = Words.current(all).orElse(old);
    if (!now.words().equals(old.words())) {
      add(
          section,
          all,
          opened.by(),
          false,
          old.words(),
          null,
          now.version(),
          UUID.randomUUID().toString());
    }
  }

  private void add(
      UUID section,
      List<Words> all,
      Member by,
      boolean aside,
      String words,
      @org.jspecify.annotations.Nullable String sent,
      int base,
      String writer) {
    int next = all.isEmpty() ? 1 : all.get(all.size() - 1).version() + 1;
    texts.add(
        section,
        new Words(next, aside, !aside, words, sent, base, writer, by.id(), clock.instant()));
  }

  /** Which pictures a section shows; others than it was given are left out. */
  public void choose(ProjectKey key, UUID report, UUID section, List<UUID> pictures) {
    Opened opened = desk.change(key, report);
    require(opened.report().writable());
    Section into = desk.section(opened.report(), section);
    reports.choose(
        section, pictures.stream().filter(into.held()::has).limit(Held.MOST_PICTURES).toList());
  }

  /** Takes the figures and pictures of today; what was written stays. */
  public void bringUpToDate(ProjectKey key, UUID id) {
    Opened opened = desk.change(key, id);
    require(opened.report().writable());
    Report report = opened.report();
    for (Section section : reports.sections(id)) {
      Material now =
          materials.about(
              opened.project(), report.from(), report.to(), report.language(), section.theme());
      reports.bring(section.id(), new Held(now.tables(), now.pictures()));
    }
    reports.broughtUpToDate(id, clock.instant());
  }

  private static void require(boolean may) {
    if (!may) {
      throw new ReportRefused(Why.NOT_POSSIBLE);
    }
  }
}
