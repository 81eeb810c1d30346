package org.corridor.people.tokens.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.corridor.people.tokens.domain.ApiToken;
import org.corridor.people.tokens.domain.Lifetime;
import org.corridor.people.tokens.domain.MakeTokens;
import org.corridor.people.tokens.domain.MakeTokens.TooManyTokens;
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

/** Where one makes tokens for programs, sees them, and takes them back. */
@Controller
class TokensPage {

  private static final String HERE = "/account/tokens";
  private static final String LIST = "people/tokens/pages/tokens";

  private final MakeTokens tokens;
  private final Clock clock;

  TokensPage(MakeTokens tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  @GetMapping(HERE)
  ModelAndView show() {
    return list(Form.builder().put("lifetime", Lifetime.QUARTER.name()).build());
  }

  /** The secret is in this answer alone, which nothing keeps. */
  @PostMapping(HERE)
  ModelAndView make(HttpServletRequest request) {
    Submission form = Submission.of(request.getParameterMap());
    String name = form.required("name", ApiToken.LONGEST_NAME);
    Set<String> scopes = Set.copyOf(form.all("scopes"));
    if (tokens.offered().stream().noneMatch(scope -> scopes.contains(scope.code()))) {
      form.problem("scopes", "people.tokens.nothing-chosen", Map.of());
    }
    Lifetime lifetime = form.choice("lifetime", Lifetime.class);
    if (lifetime == null && form.isValid()) {
      form.problem("lifetime", "platform.form.required", Map.of());
    }
    if (!form.isValid() || lifetime == null) {
      return again(form);
    }
    try {
      return new ModelAndView("people/tokens/pages/made")
          .addObject("made", tokens.make(name, scopes, lifetime));
    } catch (TooManyTokens e) {
      form.problem("name", "people.tokens.too-many", Map.of("most", ApiToken.MOST));
      return again(form);
    }
  }

  @PostMapping(HERE + "/{id}")
  String takeBack(@PathVariable UUID id, RedirectAttributes redirect) {
    tokens.takeBack(id);
    Flash.done("people.tokens.taken-back").on(redirect);
    return "redirect:" + HERE;
  }

  private ModelAndView again(Submission form) {
    ModelAndView page = list(form.form());
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView list(Form form) {
    return new ModelAndView(LIST)
        .addObject("tokens", tokens.mine())
        .addObject("now", clock.instant())
        .addObject("scopes", tokens.offered())
        .addObject("form", form);
  }
}
