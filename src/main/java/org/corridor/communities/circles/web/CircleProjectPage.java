package org.corridor.communities.circles.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.corridor.communities.CircleId;
import org.corridor.communities.circles.domain.CountForProject;
import org.corridor.communities.circles.domain.CountForProject.Choices;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where hosts say for which project their circle counts. */
@Controller
class CircleProjectPage {

  private final CountForProject counts;

  CircleProjectPage(CountForProject counts) {
    this.counts = counts;
  }

  @GetMapping("/circles/{id}/project")
  ModelAndView ask(@PathVariable String id) {
    Choices choices = counts.choices(CircleFrame.id(id));
    ProjectKey now = choices.now();
    return page(choices, Form.builder().put("project", now == null ? "" : now.value()).build());
  }

  @PostMapping("/circles/{id}/project")
  ModelAndView save(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    CircleId circle = CircleFrame.id(id);
    Choices choices = counts.choices(circle);
    Submission sent = Submission.of(request.getParameterMap());
    String typed = sent.text("project", 100);
    @Nullable ProjectKey chosen =
        choices.projects().stream()
            .map(ProjectUnderWay::key)
            .filter(key -> key.value().equals(typed))
            .findFirst()
            .orElse(null);
    if (chosen == null && !typed.isEmpty()) {
      sent.problem("project", "platform.form.unknown-choice", Map.of());
      ModelAndView page = page(choices, sent.form());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    counts.choose(circle, chosen);
    Flash.done("communities.circles.saved").on(redirect);
    return new ModelAndView("redirect:" + circle.path() + "/about");
  }

  private static ModelAndView page(Choices choices, Form form) {
    return new ModelAndView("communities/circles/pages/project")
        .addObject("frame", new CircleFrame(choices.standing()))
        .addObject("projects", choices.projects())
        .addObject("form", form);
  }
}
