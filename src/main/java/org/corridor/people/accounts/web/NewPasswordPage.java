package org.corridor.people.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.corridor.people.accounts.domain.Admission;
import org.corridor.people.accounts.domain.LinkExpired;
import org.corridor.people.accounts.domain.NewPassword;
import org.corridor.people.accounts.domain.PasswordRefused;
import org.corridor.platform.form.Form;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the link in the mail about a forgotten password leads. */
@Controller
class NewPasswordPage {

  private static final String PAGE = "people/accounts/pages/new-password";

  private final NewPassword newPassword;
  private final Entrance entrance;

  NewPasswordPage(NewPassword newPassword, Entrance entrance) {
    this.newPassword = newPassword;
    this.entrance = entrance;
  }

  @GetMapping("/new-password/{token}")
  ModelAndView show(@PathVariable String token) {
    if (!newPassword.isPossible(token)) {
      return Expired.page();
    }
    return page(new ModelAndView(PAGE), token, Form.empty());
  }

  @PostMapping("/new-password/{token}")
  ModelAndView set(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String password,
      RedirectAttributes redirect,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      Admission admission = newPassword.set(token, password);
      ModelAndView page =
          entrance.admit(admission, false, new ReturnPath("/account"), request, response);
      if (admission.member().isEmpty()) {
        return page.addObject("passwordSaved", true);
      }
      Flash.done("people.new-password.done").on(redirect);
      return page;
    } catch (PasswordRefused refused) {
      return page(Fields.again(PAGE), token, Form.empty().with(List.of(refused.problem())));
    }
  }

  private static ModelAndView page(ModelAndView page, String token, Form form) {
    return page.addObject("token", token).addObject("form", form);
  }

  /** What somebody sees whose link from a mail no longer works. */
  @ControllerAdvice
  static class Expired {

    @ExceptionHandler(LinkExpired.class)
    ModelAndView show() {
      return page();
    }

    static ModelAndView page() {
      return new ModelAndView("people/accounts/pages/link-expired", HttpStatus.NOT_FOUND);
    }
  }
}
