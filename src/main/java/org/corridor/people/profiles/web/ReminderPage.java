package org.corridor.people.profiles.web;

import jakarta.servlet.http.HttpServletResponse;
import org.corridor.people.profiles.domain.YearlyReminder;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the link in the yearly mail leads: one question, answered with one tap and without signing
 * in. Opening it changes nothing, since mail programs open links too.
 */
@Controller
class ReminderPage {

  private static final String PAGE = "people/profiles/pages/reminder";

  private final YearlyReminder reminder;

  ReminderPage(YearlyReminder reminder) {
    this.reminder = reminder;
  }

  @GetMapping("/profile-reminder/{token}")
  ModelAndView ask(@PathVariable String token, HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    return page(token, reminder.asks(token), "");
  }

  @PostMapping("/profile-reminder/{token}")
  ModelAndView answer(
      @PathVariable String token, @RequestParam(name = "do", defaultValue = "") String choice) {
    boolean known = choice.equals("keep") || choice.equals("hide");
    boolean answered = known && reminder.answer(token, choice.equals("keep"));
    return page(token, answered || (!known && reminder.asks(token)), answered ? choice : "");
  }

  @PostMapping("/account/profile/confirm")
  String confirm(RedirectAttributes redirect) {
    reminder.confirmMine();
    Flash.done("people.reminder.done.keep").on(redirect);
    return "redirect:/account/profile";
  }

  private static ModelAndView page(String token, boolean known, String answered) {
    ModelAndView page =
        new ModelAndView(PAGE)
            .addObject("token", token)
            .addObject("known", known)
            .addObject("answered", answered);
    if (!known) {
      page.setStatus(HttpStatus.NOT_FOUND);
    }
    return page;
  }
}
