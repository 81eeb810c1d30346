package org.corridor.projects.underway.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Flash;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.DesignOffer;
import org.corridor.projects.design.Limits;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.domain.StartProject;
import org.corridor.projects.underway.domain.StartProject.Beginning;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From an agreed design to a project under way. */
@Controller
@Order(120)
class StartPage implements DesignOffer {

  private final StartProject start;
  private final Texts texts;

  StartPage(StartProject start, Texts texts) {
    this.start = start;
    this.texts = texts;
  }

  @Override
  public Offer offer(DesignKey key, Language reader) {
    return start.startedFrom(key).stream()
        .findFirst()
        .map(
            project ->
                new Offer(
                    texts.text(reader, "projects.underway.offer.running"),
                    texts.text(reader, "projects.underway.offer.running.text"),
                    texts.text(reader, "projects.underway.offer.running.button"),
                    project.path() + "/versions"))
        .orElseGet(
            () ->
                new Offer(
                    texts.text(reader, "projects.underway.start"),
                    texts.text(reader, "projects.underway.offer.text"),
                    texts.text(reader, "projects.underway.offer.button"),
                    "/under-way/start?design=" + key));
  }

  @GetMapping("/under-way/start")
  ModelAndView ask(@RequestParam(defaultValue = "") String design) {
    DesignKey key = key(design);
    DesignContent content = start.look(key);
    YearMonth month = content.idea().start();
    return page(
        key, content, Form.builder().put("start", month == null ? null : month.atDay(1)).build());
  }

  @PostMapping("/under-way/start")
  ModelAndView begin(
      @RequestParam String design, HttpServletRequest request, RedirectAttributes redirect) {
    DesignKey key = key(design);
    DesignContent content = start.look(key);
    Submission sent = Submission.of(request.getParameterMap());
    LocalDate day = ProjectDays.required(sent, "start");
    String called = sent.required("called", StartProject.CALLED);
    String partner = sent.required("partner", Limits.LINE);
    if (!partner.isEmpty()
        && content.alliances().inRole(Alliances.Role.PARTNER).stream()
            .noneMatch(one -> one.id().equals(partner))) {
      sent.problem("partner", "platform.form.unknown-choice", Map.of());
    }
    if (day == null || !sent.isValid() || !StartProject.missing(content).isEmpty()) {
      ModelAndView again = page(key, content, sent.form());
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    ProjectKey project = start.start(key, new Beginning(day, partner, called));
    Flash.done("projects.underway.started").on(redirect);
    return new ModelAndView("redirect:" + project.path());
  }

  private static DesignKey key(String design) {
    try {
      return new DesignKey(design);
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  private ModelAndView page(DesignKey key, DesignContent content, Form form) {
    return new ModelAndView("projects/underway/pages/start")
        .addObject(
            "view",
            new StartView(key, content, StartProject.missing(content), start.startedFrom(key)))
        .addObject("form", form);
  }
}
