package org.corridor.projects.visits.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frame;
import org.corridor.projects.underway.web.Frames;
import org.corridor.projects.visits.domain.Criterion;
import org.corridor.projects.visits.domain.ReadVisits;
import org.corridor.projects.visits.domain.RunVisits;
import org.corridor.projects.visits.domain.RunVisits.Move;
import org.corridor.projects.visits.domain.Verdict;
import org.corridor.projects.visits.domain.Verdict.Rating;
import org.corridor.projects.visits.domain.Visit;
import org.corridor.projects.visits.domain.VisitCalendar;
import org.corridor.projects.visits.domain.VisitRefused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One visit or evaluation: its plan, what was found and recommended, and what becomes of it. */
@Controller
class VisitPage {

  private static final MediaType ICALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final Frames frames;
  private final ReadVisits visits;
  private final RunVisits run;
  private final VisitCalendar calendar;

  VisitPage(Frames frames, ReadVisits visits, RunVisits run, VisitCalendar calendar) {
    this.frames = frames;
    this.visits = visits;
    this.run = run;
    this.calendar = calendar;
  }

  @GetMapping("/under-way/{project}/visits/{visit}")
  ModelAndView show(ProjectKey key, @PathVariable UUID visit) {
    Frame frame = frames.open(key);
    Visit one = visits.one(key, visit);
    return page(frame, one, response(one));
  }

  private static Form response(Visit one) {
    return Form.builder().put("response", one.verdict().response()).build();
  }

  private ModelAndView page(Frame frame, Visit one, Form form) {
    return new ModelAndView("projects/visits/pages/visit")
        .addObject("frame", frame)
        .addObject("visit", one)
        .addObject("today", visits.today())
        .addObject("form", form);
  }

  @PostMapping("/under-way/{project}/visits/{visit}/move")
  String move(
      ProjectKey key,
      @PathVariable UUID visit,
      @RequestParam Move to,
      RedirectAttributes redirect) {
    try {
      run.move(key, visit, to);
      Flash.done("projects.visits.moved." + Submission.code(to)).on(redirect);
    } catch (VisitRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return "redirect:" + key.path() + "/visits/" + visit;
  }

  @PostMapping("/under-way/{project}/visits/{visit}/remove")
  String remove(ProjectKey key, @PathVariable UUID visit, RedirectAttributes redirect) {
    try {
      run.remove(key, visit);
    } catch (VisitRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
      return "redirect:" + key.path() + "/visits/" + visit;
    }
    Flash.done("projects.visits.removed").on(redirect);
    return "redirect:" + key.path() + "/visits";
  }

  @PostMapping("/under-way/{project}/visits/{visit}/response")
  ModelAndView respond(
      ProjectKey key,
      @PathVariable UUID visit,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String response = sent.required("response", Verdict.RESPONSE);
    Frame frame = frames.open(key);
    frame.reader().requireCoordinates();
    if (!sent.isValid()) {
      return VisitShow.with(
          page(frame, visits.one(key, visit), sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      run.respond(key, visit, sent.base(), response);
    } catch (VisitRefused refused) {
      HttpStatus status = VisitShow.note(sent, refused);
      return VisitShow.with(page(frame, visits.one(key, visit), sent.form()), status);
    }
    Flash.done("projects.underway.saved").on(redirect);
    return new ModelAndView("redirect:" + key.path() + "/visits/" + visit);
  }

  @GetMapping("/under-way/{project}/visits/{visit}/ratings")
  ModelAndView ratings(ProjectKey key, @PathVariable UUID visit) {
    Visit one = visits.one(key, visit);
    Form.Builder form =
        Form.builder()
            .put("base", one.revision())
            .put("independence", one.verdict().independence());
    for (Rating rating : one.verdict().ratings()) {
      form.put("level-" + rating.criterion(), rating.level());
      form.put("reason-" + rating.criterion(), rating.reason());
    }
    return ratings(key, one, form.build());
  }

  private ModelAndView ratings(ProjectKey key, Visit one, Form form) {
    return new ModelAndView("projects/visits/pages/ratings")
        .addObject("frame", frames.open(key))
        .addObject("visit", one)
        .addObject("form", form);
  }

  @PostMapping("/under-way/{project}/visits/{visit}/ratings")
  ModelAndView rate(
      ProjectKey key,
      @PathVariable UUID visit,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Visit one = visits.one(key, visit);
    Submission sent = Submission.of(request.getParameterMap());
    String independence = sent.text("independence", Verdict.INDEPENDENCE);
    List<Rating> ratings = new ArrayList<>();
    for (Criterion criterion : Criterion.values()) {
      Integer level = sent.whole("level-" + criterion, 1, Rating.MOST);
      String reason = sent.text("reason-" + criterion, Rating.REASON);
      if (level != null) {
        ratings.add(new Rating(criterion, level, reason));
      }
      if (level != null == reason.isEmpty()) {
        String field = level == null ? "level-" : "reason-";
        sent.problem(field + criterion, "projects.visits.rating.both", Map.of());
      }
    }
    if (one.kind() == Visit.Kind.INDEPENDENT && independence.isEmpty()) {
      sent.problem("independence", "platform.form.required", Map.of());
    }
    if (!sent.isValid()) {
      return VisitShow.with(ratings(key, one, sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      run.rate(key, visit, sent.base(), ratings, independence);
    } catch (VisitRefused refused) {
      HttpStatus status = VisitShow.note(sent, refused);
      ModelAndView again = ratings(key, one, sent.form());
      if (status == HttpStatus.CONFLICT) {
        again.addObject("other", visits.one(key, visit));
      }
      return VisitShow.with(again, status);
    }
    Flash.done("projects.underway.saved").on(redirect);
    return new ModelAndView("redirect:" + key.path() + "/visits/" + visit);
  }

  @GetMapping("/under-way/{project}/visits/{visit}.ics")
  ResponseEntity<String> calendar(ProjectKey key, @PathVariable UUID visit, Language reader) {
    return ResponseEntity.ok()
        .contentType(ICALENDAR)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"visit.ics\"")
        .body(calendar.write(key, visit, reader));
  }
}
