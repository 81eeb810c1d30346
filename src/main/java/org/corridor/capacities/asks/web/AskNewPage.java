package org.corridor.capacities.asks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.asks.AskId;
import org.corridor.capacities.asks.AskTerms;
import org.corridor.capacities.asks.domain.Ask;
import org.corridor.capacities.asks.domain.Ask.Target;
import org.corridor.capacities.asks.domain.AskRefusal;
import org.corridor.capacities.asks.domain.AskSomebody;
import org.corridor.capacities.asks.domain.AskSomebody.Outcome;
import org.corridor.capacities.asks.domain.AskSomebody.Shown;
import org.corridor.capacities.asks.domain.AskSomebody.View;
import org.corridor.capacities.roster.Card;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.roster.Roster;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form that asks somebody of the roster, with the terms. */
@Controller
class AskNewPage {

  private static final String PATH = "/capacities/asks/new";

  private final AskSomebody somebody;
  private final Roster roster;

  AskNewPage(AskSomebody somebody, Roster roster) {
    this.somebody = somebody;
    this.roster = roster;
  }

  @GetMapping(PATH)
  ModelAndView show(HttpServletRequest request, Language reader, Principal who) {
    Target target = target(Submission.of(request.getParameterMap()));
    View view = find(target);
    Optional<AskId> before = somebody.asked(target);
    if (before.isPresent()) {
      return new ModelAndView("redirect:" + before.get().path());
    }
    Form.Builder form =
        TermsForm.fill(Form.builder(), view.suggested(), reader)
            .put("name", who.getName())
            .put("id", UUID.randomUUID());
    return page(view, target, form.build(), reader);
  }

  @PostMapping(PATH)
  ModelAndView ask(HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    Target target = target(sent);
    View view = find(target);
    AskTerms terms = TermsForm.read(sent, reader);
    Shown shown = new Shown(sent.required("name", Ask.NAME), sent.required("reach", Ask.REACH));
    if (terms != null && sent.isValid()) {
      Outcome outcome = somebody.ask(new AskId(sent.id("id")), target, terms, shown);
      AskRefusal refusal = outcome.refusal();
      if (refusal == null) {
        Flash.done("capacities.asks.sent").on(redirect);
        return new ModelAndView("redirect:/capacities/asks/" + outcome.ask());
      }
      sent.problem("", refusal.message(), refusal.arguments());
    }
    ModelAndView page = page(view, target, sent.form(), reader);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(View view, Target target, Form form, Language reader) {
    return new ModelAndView("capacities/asks/pages/new")
        .addObject("view", view)
        .addObject("form", form)
        .addObject(
            "hidden",
            Map.of(
                "kind", target.kind(),
                "errand", target.errand().toString(),
                "entry", target.entry().value().toString(),
                "percent", target.percent() == null ? "" : target.percent().toString()))
        .addObject("card", card(target.entry(), reader));
  }

  private @Nullable Card card(EntryId entry, Language reader) {
    return roster.cards(java.util.Set.of(entry), reader).get(entry);
  }

  private static Target target(Submission sent) {
    String percent = sent.text("percent", 3);
    return new Target(
        sent.text("kind", 40),
        FormFields.known(sent.text("errand", 40)),
        new EntryId(FormFields.known(sent.text("entry", 40))),
        percent.matches("[0-9]{1,2}|100") ? Integer.valueOf(percent) : null);
  }

  private View find(Target target) {
    return somebody
        .look(target.kind(), target.errand())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
