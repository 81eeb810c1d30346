package org.corridor.projects.hooks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.corridor.projects.hooks.domain.Hook;
import org.corridor.projects.hooks.domain.RunHooks;
import org.corridor.projects.hooks.domain.RunHooks.TooManyHooks;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectNews;
import org.corridor.projects.underway.web.Frame;
import org.corridor.projects.underway.web.Frames;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which programs outside are told of a project, and what became of the last messages. */
@Controller
class HooksPage {

  private static final String HERE = "/under-way/{project}/programs";

  private final RunHooks hooks;
  private final Frames frames;
  private final boolean privateAddresses;

  HooksPage(
      RunHooks hooks,
      Frames frames,
      @Value("${corridor.hooks.private-addresses}") boolean privateAddresses) {
    this.hooks = hooks;
    this.frames = frames;
    this.privateAddresses = privateAddresses;
  }

  @GetMapping(HERE)
  ModelAndView show(ProjectKey key) {
    return list(key, Form.builder().put("id", UUID.randomUUID()).build());
  }

  /** The secret is in this answer alone. */
  @PostMapping(HERE)
  ModelAndView add(ProjectKey key, HttpServletRequest request) {
    Frame frame = frames.open(key);
    frame.reader().requireCoordinates();
    Submission form = Submission.of(request.getParameterMap());
    String address = form.required("address", Hook.LONGEST_ADDRESS);
    if (!address.isEmpty() && !canBeReached(address)) {
      form.problem("address", "projects.hooks.not-address", Map.of());
    }
    Set<ProjectNews.Kind> kinds = form.choices("kinds", ProjectNews.Kind.class);
    if (kinds.isEmpty()) {
      form.problem("kinds", "projects.hooks.nothing-chosen", Map.of());
    }
    if (form.isValid()) {
      try {
        return new ModelAndView("projects/hooks/pages/made")
            .addObject("frame", frame)
            .addObject("secret", hooks.add(key, form.id("id"), address, kinds));
      } catch (TooManyHooks e) {
        form.problem("address", "projects.hooks.too-many", Map.of("most", Hook.MOST));
      }
    }
    ModelAndView page = list(key, form.form());
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** Whether it can be an address of a program; what is behind it shows when it is told. */
  private boolean canBeReached(String address) {
    try {
      URI uri = new URI(address);
      boolean safe = "https".equalsIgnoreCase(uri.getScheme());
      boolean plain = privateAddresses && "http".equalsIgnoreCase(uri.getScheme());
      return (safe || plain)
          && uri.getHost() != null
          && uri.getUserInfo() == null
          && uri.getFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  @PostMapping(HERE + "/{id}/test")
  String test(ProjectKey key, @PathVariable UUID id, RedirectAttributes redirect) {
    hooks.test(key, id);
    return back(key, "projects.hooks.test-sent", redirect);
  }

  @PostMapping(HERE + "/{id}/resume")
  String resume(ProjectKey key, @PathVariable UUID id, RedirectAttributes redirect) {
    hooks.resume(key, id);
    return back(key, "projects.hooks.resumed", redirect);
  }

  @PostMapping(HERE + "/{id}/remove")
  String remove(ProjectKey key, @PathVariable UUID id, RedirectAttributes redirect) {
    hooks.remove(key, id);
    return back(key, "projects.hooks.removed", redirect);
  }

  @PostMapping(HERE + "/{id}/again/{message}")
  String again(
      ProjectKey key,
      @PathVariable UUID id,
      @PathVariable UUID message,
      RedirectAttributes redirect) {
    hooks.again(key, id, message);
    return back(key, "projects.hooks.sent-again", redirect);
  }

  private static String back(ProjectKey key, String done, RedirectAttributes redirect) {
    Flash.done(done).on(redirect);
    return "redirect:" + key.path() + "/programs";
  }

  private ModelAndView list(ProjectKey key, Form form) {
    return new ModelAndView("projects/hooks/pages/hooks")
        .addObject("frame", frames.open(key))
        .addObject("hooks", hooks.list(key))
        .addObject("form", form);
  }
}
