package org.corridor.communities.moderation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.Moderated.Thing;
import org.corridor.communities.moderation.domain.Complaint;
import org.corridor.communities.moderation.domain.Complaint.NoSuchComplaint;
import org.corridor.communities.moderation.domain.Complaint.NotAsItStands;
import org.corridor.communities.moderation.domain.Moderate;
import org.corridor.communities.moderation.domain.Reason;
import org.corridor.people.Stewardship;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Something is reported, decided on, and appealed against. */
@Controller
class ModerationPage {

  private static final int WORDS = 1_000;

  private final Moderate moderate;
  private final Stewardship stewards;

  ModerationPage(Moderate moderate, Stewardship stewards) {
    this.moderate = moderate;
    this.stewards = stewards;
  }

  @GetMapping("/communities/report")
  ModelAndView ask(HttpServletRequest request) {
    Submission sent = Submission.of(request.getParameterMap());
    return report(thing(sent), sent.text("kind", 40), Form.empty());
  }

  @PostMapping("/communities/report")
  ModelAndView report(HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    Thing thing = thing(sent);
    String kind = sent.text("kind", 40);
    Reason reason = sent.choice("reason", Reason.class);
    String words = sent.text("words", WORDS);
    if (reason == null) {
      sent.problem("reason", "platform.form.required", Map.of());
    }
    if (reason == null || !sent.isValid()) {
      ModelAndView page = report(thing, kind, sent.form());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    moderate.report(kind, thing.id(), reason, words);
    Flash.done("communities.moderation.reported").on(redirect);
    return new ModelAndView("redirect:" + thing.path());
  }

  private Thing thing(Submission sent) {
    return moderate.thing(sent.text("kind", 40), sent.text("id", 60));
  }

  private static ModelAndView report(Thing thing, String kind, Form form) {
    return new ModelAndView("communities/moderation/pages/report")
        .addObject("thing", thing)
        .addObject("kind", kind)
        .addObject("form", form);
  }

  @GetMapping("/communities/moderation")
  ModelAndView desk() {
    return new ModelAndView("communities/moderation/pages/desk")
        .addObject("waiting", moderate.waiting())
        .addObject("decided", moderate.decided())
        .addObject("steward", stewards.amOne());
  }

  @PostMapping("/communities/moderation/{complaint}")
  String decide(
      @PathVariable String complaint, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String why = sent.required("why", Complaint.WHY);
    if (!sent.isValid()) {
      Flash.problem("communities.moderation.why.missing").on(redirect);
      return "redirect:/communities/moderation#complaint-" + id(complaint);
    }
    try {
      moderate.decide(id(complaint), sent.text("deed", 10).equals("HIDE"), why);
      Flash.done("communities.moderation.decided").on(redirect);
    } catch (NotAsItStands faster) {
      Flash.problem("communities.moderation.faster").on(redirect);
    }
    return "redirect:/communities/moderation";
  }

  @GetMapping("/communities/appeals/{complaint}")
  ModelAndView own(@PathVariable String complaint) {
    return appeal(complaint, Form.empty());
  }

  @PostMapping("/communities/appeals/{complaint}")
  ModelAndView appeal(
      @PathVariable String complaint, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String words = sent.required("words", Complaint.APPEAL);
    if (!sent.isValid()) {
      ModelAndView page = appeal(complaint, sent.form());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    try {
      moderate.appeal(id(complaint), words);
      Flash.done("communities.moderation.appealed").on(redirect);
    } catch (NotAsItStands faster) {
      Flash.problem("communities.moderation.faster").on(redirect);
    }
    return new ModelAndView("redirect:/communities/appeals/" + id(complaint));
  }

  @PostMapping("/communities/appeals/{complaint}/answer")
  String answer(
      @PathVariable String complaint, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String why = sent.required("why", Complaint.WHY);
    if (!sent.isValid()) {
      Flash.problem("communities.moderation.why.missing").on(redirect);
      return "redirect:/communities/moderation#complaint-" + id(complaint);
    }
    try {
      moderate.answer(id(complaint), sent.text("deed", 10).equals("SHOW"), why);
      Flash.done("communities.moderation.decided").on(redirect);
    } catch (NotAsItStands faster) {
      Flash.problem("communities.moderation.faster").on(redirect);
    }
    return "redirect:/communities/moderation";
  }

  private ModelAndView appeal(String complaint, Form form) {
    return new ModelAndView("communities/moderation/pages/appeal")
        .addObject("desk", moderate.own(id(complaint)))
        .addObject("form", form);
  }

  private static UUID id(String typed) {
    UUID id = Submission.uuid(typed);
    if (id == null) {
      throw new NoSuchComplaint();
    }
    return id;
  }
}
