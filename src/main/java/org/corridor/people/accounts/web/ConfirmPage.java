package org.corridor.people.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.corridor.people.accounts.domain.ConfirmAddress;
import org.corridor.people.accounts.domain.ConfirmAddress.Confirmed;
import org.corridor.people.accounts.domain.PasswordRefused;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Problem;
import org.corridor.platform.text.Language;
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
 * links too; the buttons do.
 */
@Controller
class ConfirmPage {

  private static final String PAGE = "people/accounts/pages/confirm";

  private final ConfirmAddress confirmation;
  private final SiteOfRequest sites;
  private final DeviceName devices;
  private final Entrance entrance;

  ConfirmPage(
      ConfirmAddress confirmation, SiteOfRequest sites, DeviceName devices, Entrance entrance) {
    this.confirmation = confirmation;
    this.sites = sites;
    this.devices = devices;
    this.entrance = entrance;
  }

  @GetMapping("/confirm/{token}")
  ModelAndView show(@PathVariable String token, HttpServletRequest request) {
    return page(new ModelAndView(PAGE), token, Form.empty(), request);
  }

  @PostMapping("/confirm/{token}")
  ModelAndView confirm(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String passkey,
      @RequestParam(defaultValue = "") String with,
      Language language,
      RedirectAttributes redirect,
      HttpServletRequest request,
      HttpServletResponse response) {
    Problem wrong;
    try {
      Optional<Confirmed> confirmed =
          with.equals("link")
              ? confirmation.confirm(token)
              : passkey.isEmpty()
                  ? confirmation.confirm(token, password)
                  : confirmation.confirm(
                      token, passkey, sites.of(request), devices.of(request, language));
      if (confirmed.isPresent()) {
        entrance.open(confirmed.get().member(), false, request, response);
        Flash.done("people.confirm.done").on(redirect);
        return new ModelAndView(new ReturnPath(confirmed.get().next()).redirect());
      }
      wrong =
          passkey.isEmpty()
              ? Problem.of("password", "people.confirm.wrong-password")
              : Problem.of("", "people.passkey.not-made");
    } catch (PasswordRefused refused) {
      wrong = refused.problem();
    }
    return page(Fields.again(PAGE), token, Form.empty().with(List.of(wrong)), request);
  }

  private ModelAndView page(
      ModelAndView page, String token, Form form, HttpServletRequest request) {
    return page.addObject("token", token)
        .addObject("asked", confirmation.ask(token, sites.of(request)))
        .addObject("form", form);
  }
}
