package org.corridor.projects.underway.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.domain.AmendProject;
import org.corridor.projects.underway.domain.AmendProject.History;
import org.corridor.projects.underway.domain.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was agreed, how it was amended and why, and the next amendment. */
@Controller
class VersionsPage {

  private final AmendProject amend;
  private final Frames frames;

  VersionsPage(AmendProject amend, Frames frames) {
    this.amend = amend;
    this.frames = frames;
  }

  @GetMapping("/under-way/{project}/versions")
  ModelAndView show(ProjectKey key, Language reader) {
    return page(key, reader, Form.empty());
  }

  @PostMapping("/under-way/{project}/versions/prepare")
  String prepare(ProjectKey key, RedirectAttributes redirect) {
    try {
      return "redirect:/designs/" + amend.prepare(key);
    } catch (Refused refused) {
      Flash.problem(refused.why().text()).on(redirect);
      return "redirect:" + key.path() + "/versions";
    }
  }

  @PostMapping("/under-way/{project}/versions/adopt")
  ModelAndView adopt(
      ProjectKey key, HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String reason = sent.required("reason", AmendProject.REASON);
    String typed = sent.text("base", 6);
    if (!sent.isValid()) {
      return again(key, reader, sent, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      amend.adopt(key, typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0, reason);
    } catch (Refused refused) {
      sent.problem("", refused.why().text(), Map.of());
      return again(key, reader, sent, HttpStatus.CONFLICT);
    } catch (AmendProject.Objected objected) {
      objected.objections().forEach(one -> sent.problem("", one.text(), one.arguments()));
      return again(key, reader, sent, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Flash.done("projects.underway.amended").on(redirect);
    return new ModelAndView("redirect:" + key.path() + "/versions");
  }

  private ModelAndView again(ProjectKey key, Language reader, Submission sent, HttpStatus status) {
    ModelAndView page = page(key, reader, sent.form());
    page.setStatus(status);
    return page;
  }

  private ModelAndView page(ProjectKey key, Language reader, Form form) {
    History history = amend.history(key, reader);
    return new ModelAndView("projects/underway/pages/versions")
        .addObject("frame", frames.open(key))
        .addObject("history", history)
        .addObject("form", form);
  }
}
