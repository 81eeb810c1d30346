package org.corridor.people.contacts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.corridor.people.contacts.domain.AnswerContact;
import org.corridor.people.contacts.domain.ContactWords;
import org.corridor.people.contacts.domain.MyContacts;
import org.corridor.people.contacts.domain.MyContacts.View;
import org.corridor.people.contacts.domain.NoLongerOpen;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's requests, and one of them with all that can be done with it. */
@Controller
class ContactPage {

  static final int REACH = 200;
  static final int WORD = 500;
  static final int REPORT = 1_000;

  private static final String REQUESTS = "/account/requests/";

  private final MyContacts contacts;
  private final AnswerContact answer;

  ContactPage(MyContacts contacts, AnswerContact answer) {
    this.contacts = contacts;
    this.answer = answer;
  }

  @GetMapping("/account/requests")
  ModelAndView list() {
    return new ModelAndView("people/contacts/pages/requests").addObject("lists", contacts.list());
  }

  @GetMapping("/account/requests/{id}")
  ModelAndView show(@PathVariable String id) {
    return page(find(id), Form.builder().put("way", "email").build());
  }

  @PostMapping("/account/requests/{id}/accept")
  ModelAndView accept(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    View view = find(id);
    Submission sent = Submission.of(request.getParameterMap());
    boolean other = sent.text("way", 10).equals("other");
    String reach = other ? sent.required("reach", REACH) : "";
    return sent.isValid()
        ? act(view.id(), one -> answer.accept(one, reach), "people.contact.accepted", redirect)
        : again(view, sent);
  }

  @PostMapping("/account/requests/{id}/decline")
  ModelAndView decline(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    View view = find(id);
    Submission sent = Submission.of(request.getParameterMap());
    String word = sent.text("word", WORD);
    if (ContactWords.holdsAddress(word)) {
      sent.problem("word", "people.contact.words.address", Map.of());
    }
    return sent.isValid()
        ? act(view.id(), one -> answer.decline(one, word), "people.contact.declined", redirect)
        : again(view, sent);
  }

  @PostMapping("/account/requests/{id}/ignore")
  ModelAndView ignore(@PathVariable String id, RedirectAttributes redirect) {
    return act(find(id).id(), answer::ignore, "people.contact.ignored", redirect);
  }

  @PostMapping("/account/requests/{id}/block")
  ModelAndView block(@PathVariable String id, RedirectAttributes redirect) {
    return act(find(id).id(), answer::block, "people.contact.now-blocked", redirect);
  }

  @PostMapping("/account/requests/{id}/report")
  ModelAndView report(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    View view = find(id);
    Submission sent = Submission.of(request.getParameterMap());
    String why = sent.required("why", REPORT);
    return sent.isValid()
        ? act(view.id(), one -> answer.report(one, why), "people.contact.reported", redirect)
        : again(view, sent);
  }

  @PostMapping("/account/requests/{id}/take-back")
  ModelAndView takeBack(@PathVariable String id, RedirectAttributes redirect) {
    return act(find(id).id(), answer::takeBack, "people.contact.taken-back", redirect);
  }

  @PostMapping("/account/requests/{id}/end")
  ModelAndView end(@PathVariable String id, RedirectAttributes redirect) {
    return act(find(id).id(), answer::end, "people.contact.ended", redirect);
  }

  private static ModelAndView act(
      UUID id, Predicate<UUID> what, String done, RedirectAttributes redirect) {
    try {
      if (!what.test(id)) {
        throw notFound();
      }
      Flash.done(done).on(redirect);
    } catch (NoLongerOpen e) {
      Flash.problem("people.contact.meanwhile").on(redirect);
    }
    return new ModelAndView("redirect:" + REQUESTS + id);
  }

  private static ModelAndView again(View view, Submission sent) {
    ModelAndView page = page(view, sent.form());
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView page(View view, Form form) {
    return new ModelAndView("people/contacts/pages/" + (view.asker() ? "asked" : "request"))
        .addObject("view", view)
        .addObject("form", form);
  }

  private View find(String id) {
    return contacts.find(Ids.of(id)).orElseThrow(ContactPage::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
