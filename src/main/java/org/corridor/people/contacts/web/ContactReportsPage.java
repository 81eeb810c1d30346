package org.corridor.people.contacts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.people.contacts.domain.DecideReports;
import org.corridor.people.contacts.domain.DecideReports.View;
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

/** A steward decides on a reported request, and gives back the right to ask. */
@Controller
class ContactReportsPage {

  private static final int REASON = 1_000;
  private static final String ASKERS = "redirect:/stewards/askers";

  private final DecideReports reports;

  ContactReportsPage(DecideReports reports) {
    this.reports = reports;
  }

  @GetMapping("/stewards/contact-reports/{id}")
  ModelAndView show(@PathVariable String id, RedirectAttributes redirect) {
    return reports
        .look(Ids.of(id))
        .map(view -> page(view, Form.empty()))
        .orElseGet(() -> decided(redirect));
  }

  @PostMapping("/stewards/contact-reports/{id}")
  ModelAndView decide(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    UUID number = Ids.of(id);
    Optional<View> view = reports.look(number);
    if (view.isEmpty()) {
      return decided(redirect);
    }
    Submission sent = Submission.of(request.getParameterMap());
    String decision = sent.text("decision", 10);
    String why = sent.required("why", REASON);
    if (!decision.equals("abuse") && !decision.equals("fine")) {
      sent.problem("decision", "platform.form.required", Map.of());
    }
    if (!sent.isValid()) {
      ModelAndView page = page(view.get(), sent.form());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    if (!reports.decide(number, decision.equals("abuse"), why)) {
      return decided(redirect);
    }
    Flash.done("people.contact.report.done." + decision).on(redirect);
    return new ModelAndView("redirect:/stewards");
  }

  @GetMapping("/stewards/askers")
  ModelAndView banned() {
    return new ModelAndView("people/contacts/pages/askers").addObject("banned", reports.banned());
  }

  @PostMapping("/stewards/askers/give-back")
  String giveBack(HttpServletRequest request, RedirectAttributes redirect) {
    reports.banned(); // refuses everybody but stewards before anything is said about the form
    Submission sent = Submission.of(request.getParameterMap());
    String why = sent.required("why", REASON);
    if (!sent.isValid()) {
      Flash.problem("people.stewards.why.missing").on(redirect);
    } else if (reports.giveBack(new PersonId(Ids.of(sent.text("person", 36))), why)) {
      Flash.done("people.contact.given-back").on(redirect);
    }
    return ASKERS;
  }

  private static ModelAndView decided(RedirectAttributes redirect) {
    Flash.note("people.contact.report.decided").on(redirect);
    return new ModelAndView("redirect:/stewards");
  }

  private static ModelAndView page(View view, Form form) {
    return new ModelAndView("people/contacts/pages/report")
        .addObject("view", view)
        .addObject("form", form);
  }
}
