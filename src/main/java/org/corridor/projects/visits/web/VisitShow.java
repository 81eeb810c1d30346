package org.corridor.projects.visits.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Page;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.web.Frame;
import org.corridor.projects.visits.domain.Criterion;
import org.corridor.projects.visits.domain.Judgement;
import org.corridor.projects.visits.domain.Recommendation.Answer;
import org.corridor.projects.visits.domain.Recommendation.Priority;
import org.corridor.projects.visits.domain.Verdict.Rating;
import org.corridor.projects.visits.domain.Visit;
import org.corridor.projects.visits.domain.VisitRefused;
import org.corridor.projects.visits.domain.VisitRefused.Why;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of visits offer to choose from, and how they refuse. */
public final class VisitShow {

  private VisitShow() {}

  /** Everybody who is in the team. */
  public static List<Choice> team(Page page, Frame frame) {
    return people(page, frame, frame.team().stream().filter(Member::here).toList());
  }

  public static List<Choice> workers(Page page, Frame frame) {
    return people(page, frame, frame.workers());
  }

  private static List<Choice> people(Page page, Frame frame, List<Member> members) {
    return members.stream()
        .map(one -> new Choice(one.id().toString(), frame.who(page, one.id())))
        .toList();
  }

  public static List<Choice> criteria(Page page) {
    return Arrays.stream(Criterion.values())
        .map(one -> new Choice(one.name(), page.text(one.text())))
        .toList();
  }

  public static List<Choice> judgements(Page page) {
    return Arrays.stream(Judgement.values())
        .map(one -> new Choice(one.name(), page.text(one.text())))
        .toList();
  }

  public static List<Choice> priorities(Page page) {
    return Arrays.stream(Priority.values())
        .map(one -> new Choice(one.name(), page.text(one.text())))
        .toList();
  }

  public static List<Choice> answers(Page page) {
    return Arrays.stream(Answer.values())
        .map(one -> new Choice(one.name(), page.text(one.text())))
        .toList();
  }

  /** From fully to not. */
  public static List<Choice> levels(Page page) {
    return java.util.stream.IntStream.iterate(Rating.MOST, one -> one - 1)
        .limit(Rating.MOST)
        .mapToObj(one -> new Choice(String.valueOf(one), page.text("projects.visits.level." + one)))
        .toList();
  }

  /** Whether the reader can write what was found now. */
  public static boolean writes(Frame frame, Visit visit) {
    return frame.project().runs() && visit.isOpen() && visit.writtenBy(frame.reader());
  }

  public static boolean leads(Frame frame) {
    return frame.project().runs() && frame.reader().coordinates();
  }

  /** The days of a visit; one day is told once. */
  public static String days(Page page, Visit visit) {
    String from = page.date(visit.plan().from());
    return visit.plan().from().equals(visit.plan().to())
        ? from
        : page.text("projects.underway.from-to", "from", from, "to", page.date(visit.plan().to()));
  }

  static HttpStatus note(Submission sent, VisitRefused refused) {
    sent.problem("", refused.why().text(), Map.of());
    return refused.why() == Why.OVERTAKEN ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  static ModelAndView with(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }
}
