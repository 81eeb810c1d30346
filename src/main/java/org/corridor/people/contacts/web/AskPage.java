package org.corridor.people.contacts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.corridor.people.contacts.domain.AskForContact;
import org.corridor.people.contacts.domain.AskForContact.Outcome;
import org.corridor.people.contacts.domain.AskForContact.View;
import org.corridor.people.contacts.domain.ContactWords;
import org.corridor.people.contacts.domain.Refusal;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks somebody to be put in touch. */
@Controller
class AskPage {

  private static final String WORDS = "words";

  private final AskForContact contact;

  AskPage(AskForContact contact) {
    this.contact = contact;
  }

  @GetMapping("/ask/{kind}/{key}")
  ModelAndView show(
      @PathVariable String kind,
      @PathVariable String key,
      Language reader,
      HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    return page(find(kind, key), Form.builder().put("language", reader.name()).build(), key);
  }

  @PostMapping("/ask/{kind}/{key}")
  ModelAndView ask(
      @PathVariable String kind,
      @PathVariable String key,
      Language reader,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    View view = find(kind, key);
    Submission sent = Submission.of(request.getParameterMap());
    ContactWords words = words(sent, reader);
    if (words != null) {
      Outcome outcome = contact.ask(kind, key, words).orElseThrow(AskPage::notFound);
      Refusal refusal = outcome.refusal();
      if (refusal == null) {
        Flash.done("people.contact.asked").on(redirect);
        return new ModelAndView("redirect:/account/requests/" + outcome.request());
      }
      sent.problem(refusal.aboutWords() ? WORDS : "", refusal.message(), refusal.arguments());
    }
    ModelAndView page = page(view, sent.form(), key);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static @Nullable ContactWords words(Submission sent, Language reader) {
    String text = sent.required(WORDS, ContactWords.MOST);
    Language language = sent.choice("language", Language.class);
    if (!text.isEmpty() && text.codePointCount(0, text.length()) < ContactWords.LEAST) {
      sent.problem(WORDS, "people.contact.words.short", Map.of("least", ContactWords.LEAST));
    }
    if (ContactWords.holdsAddress(text)) {
      sent.problem(WORDS, "people.contact.words.address", Map.of());
    }
    return sent.isValid() ? new ContactWords(text, language == null ? reader : language) : null;
  }

  private View find(String kind, String key) {
    return contact.look(kind, key).orElseThrow(AskPage::notFound);
  }

  private static ModelAndView page(View view, Form form, String key) {
    return new ModelAndView("people/contacts/pages/ask")
        .addObject("view", view)
        .addObject("action", "/ask/" + view.to().kind() + "/" + key)
        .addObject("form", form);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
