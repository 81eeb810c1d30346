package org.corridor.projects.visits.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frame;
import org.corridor.projects.underway.web.Frames;
import org.corridor.projects.underway.web.ProjectDays;
import org.corridor.projects.visits.domain.ReadVisits;
import org.corridor.projects.visits.domain.Recommendation;
import org.corridor.projects.visits.domain.Recommendation.Answer;
import org.corridor.projects.visits.domain.Recommendation.Priority;
import org.corridor.projects.visits.domain.Recommendation.Step;
import org.corridor.projects.visits.domain.Recommendation.Wish;
import org.corridor.projects.visits.domain.RunVisits;
import org.corridor.projects.visits.domain.Visit;
import org.corridor.projects.visits.domain.VisitRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A recommendation: what is wanted, what the team says to it, what was done. */
@Controller
class RecommendationPage {

  private final Frames frames;
  private final ReadVisits visits;
  private final RunVisits run;

  RecommendationPage(Frames frames, ReadVisits visits, RunVisits run) {
    this.frames = frames;
    this.visits = visits;
    this.run = run;
  }

  @GetMapping("/under-way/{project}/visits/{visit}/recommendations/new")
  ModelAndView ask(ProjectKey key, @PathVariable UUID visit) {
    Form form =
        Form.builder()
            .put("id", UUID.randomUUID())
            .put("base", 0)
            .put("priority", Priority.MEDIUM)
            .build();
    return page(frames.open(key), visits.one(key, visit), null, form);
  }

  @GetMapping("/under-way/{project}/visits/{visit}/recommendations/{id}")
  ModelAndView show(ProjectKey key, @PathVariable UUID visit, @PathVariable UUID id) {
    Visit one = visits.one(key, visit);
    Recommendation found = find(one, id);
    return page(frames.open(key), one, found, filled(found));
  }

  private static Recommendation find(Visit visit, UUID id) {
    return visit
        .recommendation(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Form filled(Recommendation one) {
    return Form.builder()
        .put("id", one.id())
        .put("base", one.revision())
        .put("text", one.wish().text())
        .put("responsible", one.wish().responsible())
        .put("due", one.wish().due())
        .put("priority", one.wish().priority())
        .put("answer", one.answer())
        .put("why", one.why())
        .build();
  }

  /** A new one, or one said otherwise. */
  @PostMapping("/under-way/{project}/visits/{visit}/recommendations")
  ModelAndView save(
      ProjectKey key,
      @PathVariable UUID visit,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    UUID id = sent.id("id");
    String text = sent.required("text", Recommendation.TEXT);
    MemberId whom = VisitForm.member(sent, "responsible");
    LocalDate due = ProjectDays.day(sent, "due");
    Priority typed = sent.choice("priority", Priority.class);
    Priority priority = typed == null ? Priority.MEDIUM : typed;
    return deed(
        key,
        visit,
        id,
        sent,
        redirect,
        () -> run.recommend(key, visit, id, sent.base(), new Wish(text, whom, due, priority)));
  }

  @PostMapping("/under-way/{project}/visits/{visit}/recommendations/{id}/remove")
  String remove(
      ProjectKey key,
      @PathVariable UUID visit,
      @PathVariable UUID id,
      RedirectAttributes redirect) {
    try {
      run.drop(key, visit, id);
      Flash.done("projects.visits.removed").on(redirect);
    } catch (VisitRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return "redirect:" + key.path() + "/visits/" + visit;
  }

  @PostMapping("/under-way/{project}/visits/{visit}/recommendations/{id}/answer")
  ModelAndView answer(
      ProjectKey key,
      @PathVariable UUID visit,
      @PathVariable UUID id,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    Answer answer = sent.choice("answer", Answer.class);
    String why = sent.text("why", Recommendation.WHY);
    MemberId whom = VisitForm.member(sent, "responsible");
    LocalDate due = ProjectDays.day(sent, "due");
    if (answer == null && sent.isValid()) {
      sent.problem("answer", "platform.form.required", Map.of());
    }
    if (answer != null && answer != Answer.ACCEPTED && why.isEmpty()) {
      sent.problem("why", "projects.visits.answer.why.needed", Map.of());
    }
    return deed(
        key,
        visit,
        id,
        sent,
        redirect,
        () ->
            run.answer(
                key,
                visit,
                id,
                sent.base(),
                answer == null ? Answer.ACCEPTED : answer,
                why,
                whom,
                due));
  }

  @PostMapping("/under-way/{project}/visits/{visit}/recommendations/{id}/follow")
  ModelAndView follow(
      ProjectKey key,
      @PathVariable UUID visit,
      @PathVariable UUID id,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String step = sent.required("step", Step.TEXT);
    return deed(
        key,
        visit,
        id,
        sent,
        redirect,
        () -> run.follow(key, visit, id, sent.base(), step, sent.ticked("done")));
  }

  private ModelAndView deed(
      ProjectKey key,
      UUID visit,
      UUID id,
      Submission sent,
      RedirectAttributes redirect,
      Runnable deed) {
    HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
    if (sent.isValid()) {
      try {
        deed.run();
        Flash.done("projects.underway.saved").on(redirect);
        return new ModelAndView("redirect:" + key.path() + "/visits/" + visit);
      } catch (VisitRefused refused) {
        status = VisitShow.note(sent, refused);
      }
    }
    Visit one = visits.one(key, visit);
    return VisitShow.with(
        page(frames.open(key), one, one.recommendation(id).orElse(null), sent.form()), status);
  }

  private ModelAndView page(Frame frame, Visit visit, @Nullable Recommendation one, Form form) {
    return new ModelAndView("projects/visits/pages/recommendation")
        .addObject("frame", frame)
        .addObject("visit", visit)
        .addObject("one", one)
        .addObject("today", visits.today())
        .addObject("form", form);
  }
}
