package org.corridor.people.consents.web;

import java.util.stream.Stream;
import org.corridor.people.DataUse;
import org.corridor.people.consents.domain.Consents;
import org.corridor.people.consents.domain.Processing;
import org.corridor.people.consents.domain.Purpose;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one agrees to, and, for everybody, what is done with data of people on what ground. */
@Controller
class ConsentsPage {

  private static final String PAGE = "redirect:/account/consents";

  private final Consents consents;
  private final ObjectProvider<DataUse> others;

  ConsentsPage(Consents consents, ObjectProvider<DataUse> others) {
    this.consents = consents;
    this.others = others;
  }

  @GetMapping("/account/consents")
  ModelAndView show() {
    return new ModelAndView("people/consents/pages/consents").addObject("mine", consents.mine());
  }

  @PostMapping("/account/consents/{purpose}/give")
  String give(@PathVariable String purpose, Language language, RedirectAttributes redirect) {
    consents.give(known(purpose), language);
    Flash.done("people.consents.now-given").on(redirect);
    return PAGE;
  }

  @PostMapping("/account/consents/{purpose}/withdraw")
  String withdraw(@PathVariable String purpose, RedirectAttributes redirect) {
    consents.withdraw(known(purpose));
    Flash.done("people.consents.now-withdrawn").on(redirect);
    return PAGE;
  }

  private static Purpose known(String code) {
    return Purpose.of(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping("/privacy")
  ModelAndView privacy() {
    return new ModelAndView("people/consents/pages/privacy")
        .addObject(
            "all",
            Stream.concat(
                    Stream.of(Processing.values()).map(Processing::use), others.orderedStream())
                .toList());
  }
}
