package org.corridor.people.registrations.web;

import java.util.Locale;
import org.corridor.people.registrations.domain.RegisterOnBehalf;
import org.corridor.people.registrations.domain.RegisteredPeople.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The people whom an organisation keeps, for those who keep them. */
@Controller
class RegisteredPage {

  private static final int LONGEST_WORDS = 80;
  private static final int LAST_PAGE = 10_000;

  private final RegisterOnBehalf register;

  RegisteredPage(RegisterOnBehalf register) {
    this.register = register;
  }

  @GetMapping("/organisations/{slug}/registered")
  ModelAndView list(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "1") String page) {
    String asked = words.strip();
    String shortened = asked.length() > LONGEST_WORDS ? asked.substring(0, LONGEST_WORDS) : asked;
    int number = page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
    int bounded = Math.min(number, LAST_PAGE);
    Status chosen = status(status);
    RegisterOnBehalf.Listed listed =
        register
            .list(slug, shortened, chosen, bounded)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new ModelAndView("people/registrations/pages/registered")
        .addObject("listed", listed)
        .addObject("words", shortened)
        .addObject("status", chosen == null ? "" : chosen.code())
        .addObject("number", bounded);
  }

  private static @Nullable Status status(String typed) {
    for (Status status : Status.values()) {
      if (status.name().equals(typed.toUpperCase(Locale.ROOT))) {
        return status;
      }
    }
    return null;
  }
}
