package org.corridor.projects.visits.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.Safety;
import org.corridor.projects.design.WorkPlan;
import org.corridor.projects.indicators.Figure;
import org.corridor.projects.indicators.IndicatorResult;
import org.corridor.projects.indicators.IndicatorResult.PeriodResult;
import org.corridor.projects.indicators.Results;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions for a visit that follow from the project itself: activities under way, indicators that
 * lag, risks of the design, recommendations still open. Written in the project's own language,
 * since they quote it. Access is the caller's.
 */
@Service
@Transactional(readOnly = true)
public class Proposals {

  private static final int MOST_OF_A_KIND = 12;
  private static final int QUOTED = 300;

  private final Results results;
  private final ReadVisits visits;
  private final Texts texts;

  Proposals(Results results, ReadVisits visits, Texts texts) {
    this.results = results;
    this.visits = visits;
    this.texts = texts;
  }

  /**
   * @param source what it is about, e.g. {@code activity-ac4}; stable, so that nothing is proposed
   *     twice
   */
  public record Proposal(Kind kind, String source, String text) {}

  public enum Kind {
    ACTIVITY,
    INDICATOR,
    RISK,
    RECOMMENDATION;

    /** Key of its heading. */
    public String text() {
      return "projects.visits.proposed." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * @param from first day of the visit
   * @param to its last day
   * @param visit the visit they are for; its own recommendations are no questions of it
   */
  public List<Proposal> of(ProjectUnderWay project, LocalDate from, LocalDate to, UUID visit) {
    List<Proposal> all = new ArrayList<>();
    project.plan().plan().activities().stream()
        .filter(one -> runsIn(project, one, from, to))
        .limit(MOST_OF_A_KIND)
        .forEach(one -> all.add(proposal(project, Kind.ACTIVITY, one.id(), one.name())));
    results.of(project.key()).stream()
        .filter(one -> lags(one, visits.today()))
        .limit(MOST_OF_A_KIND)
        .forEach(one -> all.add(proposal(project, Kind.INDICATOR, one.id(), one.name())));
    List<Safety.Risk> risks = project.plan().safety().risks();
    for (int i = 0; i < Math.min(risks.size(), MOST_OF_A_KIND); i++) {
      if (!risks.get(i).text().isBlank()) {
        all.add(proposal(project, Kind.RISK, "r" + (i + 1), risks.get(i).text()));
      }
    }
    List<Visit> before =
        visits.of(project.key()).stream().filter(one -> !one.id().equals(visit)).toList();
    ReadVisits.open(before)
        .limit(MOST_OF_A_KIND)
        .forEach(
            one ->
                all.add(
                    proposal(
                        project, Kind.RECOMMENDATION, one.id().toString(), one.wish().text())));
    return all;
  }

  private Proposal proposal(ProjectUnderWay project, Kind kind, String id, String about) {
    Language language = project.written();
    String quoted = about.length() > QUOTED ? about.substring(0, QUOTED) + "…" : about;
    return new Proposal(
        kind,
        kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + id,
        texts.text(language, kind.text() + ".ask", "about", quoted));
  }

  private static boolean runsIn(
      ProjectUnderWay project, WorkPlan.Activity one, LocalDate from, LocalDate to) {
    Integer start = one.start();
    Integer end = one.end();
    return start != null
        && end != null
        && !one.name().isBlank()
        && !project.firstDayOf(start).isAfter(to)
        && project.firstDayOf(end + 1).isAfter(from);
  }

  /** Its last period that ended has no value, or its target was not reached. */
  static boolean lags(IndicatorResult one, LocalDate today) {
    List<PeriodResult> ended =
        one.periods().stream().filter(period -> period.to().isBefore(today)).toList();
    if (ended.isEmpty() || one.name().isBlank()) {
      return false;
    }
    PeriodResult last = ended.get(ended.size() - 1);
    Figure reached = Comparison.upTo(one, last.number());
    if (last.actual() == null || reached == null) {
      return true;
    }
    return last.target() != null && !reached.reaches(last.target(), one.ascending());
  }

  /** Headings with what is under each, for a form. */
  public static List<Kind> kinds(List<Proposal> all) {
    return all.stream().map(Proposal::kind).distinct().collect(Collectors.toList());
  }
}
