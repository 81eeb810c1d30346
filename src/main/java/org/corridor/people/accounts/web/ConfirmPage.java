package org.corridor.people.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.corridor.people.accounts.domain.ConfirmAddress;
import org.corridor.people.accounts.domain.ConfirmAddress.Confirmed;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Problem;
import org.corridor.platform.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the link in the first mail leads. Opening it changes nothing, since mail programs open
 * links too; the button does.
 */
@Controller
class ConfirmPage {

  private static final String PAGE = "people/accounts/pages/confirm";

  private final ConfirmAddress confirmation;
  private final Entrance entrance;

  ConfirmPage(ConfirmAddress confirmation, Entrance entrance) {
    this.confirmation = confirmation;
    this.entrance = entrance;
  }

  @GetMapping("/confirm/{token}")
  ModelAndView show(@PathVariable String token) {
    return page(new ModelAndView(PAGE), token, Form.empty());
  }

  @PostMapping("/confirm/{token}")
  ModelAndView confirm(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String password,
      RedirectAttributes redirect,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Confirmed> confirmed = confirmation.confirm(token, password);
    if (confirmed.isEmpty()) {
      List<Problem> wrong = List.of(Problem.of("password", "people.confirm.wrong-password"));
      return page(Fields.again(PAGE), token, Form.empty().with(wrong));
    }
    entrance.open(confirmed.get().member(), false, request, response);
    Flash.done("people.confirm.done").on(redirect);
    return new ModelAndView(new ReturnPath(confirmed.get().next()).redirect());
  }

  private ModelAndView page(ModelAndView page, String token, Form form) {
    return page.addObject("token", token)
        .addObject("address", confirmation.address(token))
        .addObject("form", form);
  }
}
