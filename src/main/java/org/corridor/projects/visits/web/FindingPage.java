package org.corridor.projects.visits.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frame;
import org.corridor.projects.underway.web.Frames;
import org.corridor.projects.visits.domain.Finding;
import org.corridor.projects.visits.domain.Judgement;
import org.corridor.projects.visits.domain.ReadVisits;
import org.corridor.projects.visits.domain.RunVisits;
import org.corridor.projects.visits.domain.Visit;
import org.corridor.projects.visits.domain.VisitPlan.Question;
import org.corridor.projects.visits.domain.VisitRefused;
import org.corridor.projects.visits.domain.VisitRefused.Why;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was seen, question by question: on a phone on the way, and on paper. */
@Controller
class FindingPage {

  private final Frames frames;
  private final ReadVisits visits;
  private final RunVisits run;

  FindingPage(Frames frames, ReadVisits visits, RunVisits run) {
    this.frames = frames;
    this.visits = visits;
    this.run = run;
  }

  @GetMapping("/under-way/{project}/visits/{visit}/checklist")
  ModelAndView checklist(ProjectKey key, @PathVariable UUID visit) {
    return new ModelAndView("projects/visits/pages/checklist")
        .addObject("frame", frames.open(key))
        .addObject("visit", visits.one(key, visit));
  }

  @GetMapping("/under-way/{project}/visits/{visit}/findings/{question}")
  ModelAndView show(ProjectKey key, @PathVariable UUID visit, @PathVariable String question) {
    Visit one = visits.one(key, visit);
    Form.Builder form = Form.builder().put("base", 0);
    one.finding(question).ifPresent(finding -> fill(form, finding));
    return page(frames.open(key), one, question, form.build(), false);
  }

  private static void fill(Form.Builder form, Finding finding) {
    form.put("base", finding.revision())
        .put("seen", finding.seen())
        .put("evidence", finding.evidence())
        .put("judgement", finding.judgement());
  }

  @PostMapping("/under-way/{project}/visits/{visit}/findings/{question}")
  ModelAndView write(
      ProjectKey key,
      @PathVariable UUID visit,
      @PathVariable String question,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Frame frame = frames.open(key);
    Visit one = visits.one(key, visit);
    Submission sent = Submission.of(request.getParameterMap());
    String seen = sent.text("seen", Finding.SEEN);
    String evidence = sent.text("evidence", Finding.EVIDENCE);
    Judgement judgement = sent.choice("judgement", Judgement.class);
    if (!sent.isValid()) {
      return VisitShow.with(
          page(frame, one, question, sent.form(), false), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      run.find(key, visit, question, sent.base(), seen, evidence, judgement);
    } catch (VisitRefused refused) {
      HttpStatus status = VisitShow.note(sent, refused);
      boolean other = refused.why() == Why.OVERTAKEN;
      return VisitShow.with(
          page(frame, visits.one(key, visit), question, sent.form(), other), status);
    }
    Flash.done("projects.underway.saved").on(redirect);
    return new ModelAndView("redirect:" + next(key, one, question));
  }

  /** To the next question that nobody answered; after the last one to the visit. */
  private static String next(ProjectKey key, Visit visit, String question) {
    String path = key.path() + "/visits/" + visit.id();
    boolean passed = false;
    for (Question one : visit.plan().questions()) {
      if (passed && visit.finding(one.id()).isEmpty()) {
        return path + "/findings/" + one.id();
      }
      passed = passed || one.id().equals(question);
    }
    return path;
  }

  private static ModelAndView page(
      Frame frame, Visit visit, String question, Form form, boolean overtaken) {
    Question asked =
        visit
            .question(question)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new ModelAndView("projects/visits/pages/finding")
        .addObject("frame", frame)
        .addObject("visit", visit)
        .addObject("question", asked)
        .addObject("form", form)
        .addObject("other", overtaken ? visit.finding(question).orElse(null) : null);
  }
}
