package org.corridor.people.organisations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.people.organisations.domain.LastRepresentative;
import org.corridor.people.organisations.domain.OrganisationStaff;
import org.corridor.people.organisations.domain.Role;
import org.corridor.people.organisations.domain.TooManyPeople;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.mail.Mails;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Confirmation;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people of an organisation, for themselves. */
@Controller
class StaffPage {

  private final OrganisationStaff staff;
  private final Mails mails;
  private final Texts texts;

  StaffPage(OrganisationStaff staff, Mails mails, Texts texts) {
    this.staff = staff;
    this.mails = mails;
    this.texts = texts;
  }

  @GetMapping("/organisations/{slug}/staff")
  ModelAndView show(@PathVariable String slug) {
    return page(slug, Form.empty());
  }

  @PostMapping("/organisations/{slug}/staff/invite")
  ModelAndView invite(
      @PathVariable String slug, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String typed = sent.required("email", EmailAddress.LONGEST);
    Optional<EmailAddress> email = EmailAddress.of(typed);
    if (email.isEmpty() && !typed.isEmpty()) {
      sent.problem("email", "people.email.wrong", Map.of());
    }
    Optional<Role> role = Role.of(sent.text("role", 40));
    if (role.isEmpty()) {
      sent.problem("role", "people.organisation.role.missing", Map.of());
    }
    if (email.isEmpty() || role.isEmpty() || !sent.isValid()) {
      ModelAndView page = page(slug, sent.form());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    return done(
        slug,
        "people.organisation.invited",
        redirect,
        () -> staff.invite(slug, email.get(), role.get()));
  }

  @PostMapping("/organisations/{slug}/staff/withdraw")
  ModelAndView withdraw(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String email,
      RedirectAttributes redirect) {
    EmailAddress address = EmailAddress.of(email).orElseThrow(StaffPage::notFound);
    return done(
        slug, "people.organisation.withdrawn", redirect, () -> staff.withdraw(slug, address));
  }

  @PostMapping("/organisations/{slug}/staff/role")
  ModelAndView giveRole(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String role,
      RedirectAttributes redirect) {
    Role given = Role.of(role).orElseThrow(StaffPage::notFound);
    return done(
        slug,
        "people.organisation.role.given",
        redirect,
        () -> staff.giveRole(slug, person(person), given));
  }

  @PostMapping("/organisations/{slug}/staff/remove")
  ModelAndView remove(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String person,
      RedirectAttributes redirect) {
    return done(
        slug, "people.organisation.removed", redirect, () -> staff.remove(slug, person(person)));
  }

  @GetMapping("/organisations/{slug}/leave")
  ModelAndView askToLeave(@PathVariable String slug, Language reader) {
    OrganisationStaff.View view = find(slug);
    return new ModelAndView("platform/pages/confirm")
        .addObject(
            "confirmation",
            new Confirmation(
                texts.text(reader, "people.organisation.leave.title", "organisation", view.name()),
                texts.text(reader, "people.organisation.leave.text"),
                "/organisations/" + view.slug() + "/leave",
                texts.text(reader, "people.organisation.leave.button"),
                "/organisations/" + view.slug() + "/staff"));
  }

  @PostMapping("/organisations/{slug}/leave")
  ModelAndView leave(@PathVariable String slug, RedirectAttributes redirect) {
    try {
      if (!staff.leave(slug)) {
        throw notFound();
      }
    } catch (LastRepresentative last) {
      Flash.problem("people.organisation.last-representative").on(redirect);
      return new ModelAndView("redirect:/organisations/" + slug + "/staff");
    }
    Flash.done("people.organisation.left").on(redirect);
    return new ModelAndView("redirect:/account/organisations");
  }

  private ModelAndView done(
      String slug, String news, RedirectAttributes redirect, BooleanSupplier deed) {
    try {
      if (!deed.getAsBoolean()) {
        throw notFound();
      }
      Flash.done(news).on(redirect);
    } catch (LastRepresentative last) {
      Flash.problem("people.organisation.last-representative").on(redirect);
    } catch (TooManyPeople many) {
      Flash.problem("people.organisation.too-many-people").on(redirect);
    }
    return new ModelAndView("redirect:/organisations/" + slug + "/staff");
  }

  private ModelAndView page(String slug, Form form) {
    return new ModelAndView("people/organisations/pages/staff")
        .addObject("view", find(slug))
        .addObject("possible", mails.arrive())
        .addObject("form", form);
  }

  private OrganisationStaff.View find(String slug) {
    return staff.show(slug).orElseThrow(StaffPage::notFound);
  }

  private static PersonId person(String typed) {
    try {
      return new PersonId(UUID.fromString(typed));
    } catch (IllegalArgumentException e) {
      throw notFound();
    }
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
