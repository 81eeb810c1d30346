package org.corridor.projects.visits.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Flash;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frame;
import org.corridor.projects.underway.web.Frames;
import org.corridor.projects.visits.domain.Criterion;
import org.corridor.projects.visits.domain.Proposals;
import org.corridor.projects.visits.domain.Proposals.Proposal;
import org.corridor.projects.visits.domain.ReadVisits;
import org.corridor.projects.visits.domain.RunVisits;
import org.corridor.projects.visits.domain.Visit;
import org.corridor.projects.visits.domain.VisitPlan;
import org.corridor.projects.visits.domain.VisitPlan.Question;
import org.corridor.projects.visits.domain.VisitRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All visits and evaluations, and the plan of one. */
@Controller
class VisitsPage {

  /** For how many months questions are proposed while the days are open. */
  private static final int AHEAD = 3;

  private final Frames frames;
  private final ReadVisits visits;
  private final RunVisits run;
  private final Proposals proposals;
  private final Texts texts;

  VisitsPage(Frames frames, ReadVisits visits, RunVisits run, Proposals proposals, Texts texts) {
    this.frames = frames;
    this.visits = visits;
    this.run = run;
    this.proposals = proposals;
    this.texts = texts;
  }

  @GetMapping("/under-way/{project}/visits")
  ModelAndView all(ProjectKey key) {
    return new ModelAndView("projects/visits/pages/visits")
        .addObject("frame", frames.open(key))
        .addObject("view", new VisitsView(visits.all(key), visits.today()));
  }

  @GetMapping("/under-way/{project}/visits/new")
  ModelAndView ask(ProjectKey key, @RequestParam(defaultValue = "VISIT") Visit.Kind kind) {
    Frame frame = frames.open(key);
    frame.reader().requireCoordinates();
    UUID id = UUID.randomUUID();
    return form(frame, kind, null, VisitForm.fresh(id, standard(frame, kind)), fresh(frame, id));
  }

  /** An evaluation begins with a question by each criterion. */
  private List<Question> standard(Frame frame, Visit.Kind kind) {
    return kind.evaluates()
        ? Arrays.stream(Criterion.values())
            .map(
                one ->
                    new Question(
                        Submission.code(one),
                        texts.text(frame.project().written(), one.text() + ".ask"),
                        one,
                        ""))
            .toList()
        : List.of();
  }

  private List<Proposal> fresh(Frame frame, UUID id) {
    LocalDate today = visits.today();
    return proposals.of(frame.project(), today, today.plusMonths(AHEAD), id);
  }

  @PostMapping("/under-way/{project}/visits/new")
  ModelAndView plan(
      ProjectKey key,
      @RequestParam Visit.Kind kind,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Frame frame = frames.open(key);
    frame.reader().requireCoordinates();
    Submission sent = Submission.of(request.getParameterMap());
    UUID id = sent.id("id");
    List<Proposal> proposed = fresh(frame, id);
    Optional<VisitPlan> plan = VisitForm.read(sent, List.of(), proposed);
    if (plan.isEmpty()) {
      return VisitShow.with(
          form(frame, kind, null, sent.form(), proposed), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      run.plan(key, id, kind, plan.get());
    } catch (VisitRefused refused) {
      HttpStatus status = VisitShow.note(sent, refused);
      return VisitShow.with(form(frame, kind, null, sent.form(), proposed), status);
    }
    Flash.done("projects.visits.planned").on(redirect);
    return new ModelAndView("redirect:" + key.path() + "/visits/" + id);
  }

  @GetMapping("/under-way/{project}/visits/{visit}/plan")
  ModelAndView replan(ProjectKey key, @PathVariable UUID visit) {
    Frame frame = frames.open(key);
    frame.reader().requireCoordinates();
    Visit one = visits.one(key, visit);
    return form(frame, one.kind(), one, VisitForm.of(one.plan(), one.revision()), left(frame, one));
  }

  @PostMapping("/under-way/{project}/visits/{visit}/plan")
  ModelAndView change(
      ProjectKey key,
      @PathVariable UUID visit,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Frame frame = frames.open(key);
    frame.reader().requireCoordinates();
    Visit one = visits.one(key, visit);
    Submission sent = Submission.of(request.getParameterMap());
    List<Proposal> proposed = left(frame, one);
    Optional<VisitPlan> plan = VisitForm.read(sent, one.plan().questions(), proposed);
    if (plan.isEmpty()) {
      return VisitShow.with(
          form(frame, one.kind(), one, sent.form(), proposed), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      run.replan(key, visit, sent.base(), plan.get());
    } catch (VisitRefused refused) {
      HttpStatus status = VisitShow.note(sent, refused);
      ModelAndView again = form(frame, one.kind(), one, sent.form(), proposed);
      if (status == HttpStatus.CONFLICT) {
        again.addObject("other", visits.one(key, visit));
      }
      return VisitShow.with(again, status);
    }
    Flash.done("projects.underway.saved").on(redirect);
    return new ModelAndView("redirect:" + key.path() + "/visits/" + visit);
  }

  /** What is proposed and not asked yet. */
  private List<Proposal> left(Frame frame, Visit one) {
    return proposals.of(frame.project(), one.plan().from(), one.plan().to(), one.id()).stream()
        .filter(
            proposal ->
                one.plan().questions().stream()
                    .noneMatch(asked -> asked.source().equals(proposal.source())))
        .toList();
  }

  private static ModelAndView form(
      Frame frame,
      Visit.Kind kind,
      @org.jspecify.annotations.Nullable Visit visit,
      Form form,
      List<Proposal> proposed) {
    return new ModelAndView("projects/visits/pages/plan")
        .addObject("frame", frame)
        .addObject("kind", kind)
        .addObject("visit", visit)
        .addObject("form", form)
        .addObject("proposed", proposed);
  }
}
