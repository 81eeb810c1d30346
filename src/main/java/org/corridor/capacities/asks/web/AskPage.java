package org.corridor.capacities.asks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.UUID;
import java.util.function.Consumer;
import org.corridor.capacities.asks.AskId;
import org.corridor.capacities.asks.AskTerms;
import org.corridor.capacities.asks.domain.AnswerAsk;
import org.corridor.capacities.asks.domain.Ask;
import org.corridor.capacities.asks.domain.DeclineReason;
import org.corridor.capacities.asks.domain.NotAsItStands;
import org.corridor.capacities.asks.domain.Outcome;
import org.corridor.capacities.asks.domain.ReadAsks;
import org.corridor.capacities.asks.domain.ReadAsks.View;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One ask, with all that either side can do with it. */
@Controller
class AskPage {

  private static final String PATH = "/capacities/asks/{id}";

  private final ReadAsks asks;
  private final AnswerAsk answer;

  AskPage(ReadAsks asks, AnswerAsk answer) {
    this.asks = asks;
    this.answer = answer;
  }

  @GetMapping(PATH)
  ModelAndView show(@PathVariable String id, Language reader, Principal who) {
    View view = find(id);
    Form.Builder form =
        TermsForm.fill(Form.builder(), view.terms(), reader)
            .put("name", who.getName())
            .put("outcome", view.outcome())
            .put("why", view.outcomeWhy());
    return page(view, form.build());
  }

  @PostMapping(PATH + "/accept")
  ModelAndView accept(
      @PathVariable String id, HttpServletRequest request, Language reader, RedirectAttributes to) {
    View view = find(id);
    Submission sent = Submission.of(request.getParameterMap());
    String name = sent.required("name", Ask.NAME);
    String reach = sent.required("reach", Ask.REACH);
    int base = sent.base();
    return act(view, sent, reader, to, "accepted", one -> answer.accept(one, name, reach, base));
  }

  @PostMapping(PATH + "/decline")
  ModelAndView decline(
      @PathVariable String id, HttpServletRequest request, Language reader, RedirectAttributes to) {
    View view = find(id);
    Submission sent = Submission.of(request.getParameterMap());
    DeclineReason reason = FormFields.chosen(sent, "reason", DeclineReason.class);
    String words = TermsForm.plain(sent, "answer", sent.text("answer", Ask.SAID));
    return act(
        view,
        sent,
        reader,
        to,
        "declined",
        one -> answer.decline(one, reason == null ? DeclineReason.OTHER : reason, words));
  }

  @PostMapping(PATH + "/words")
  ModelAndView say(
      @PathVariable String id, HttpServletRequest request, Language reader, RedirectAttributes to) {
    View view = find(id);
    Submission sent = Submission.of(request.getParameterMap());
    String words = TermsForm.plain(sent, "words", sent.required("words", Ask.SAID));
    UUID number = sent.id("id");
    return act(view, sent, reader, to, "said", one -> answer.say(one, number, words));
  }

  @PostMapping(PATH + "/terms")
  ModelAndView offer(
      @PathVariable String id, HttpServletRequest request, Language reader, RedirectAttributes to) {
    View view = find(id);
    Submission sent = Submission.of(request.getParameterMap());
    AskTerms terms = TermsForm.read(sent, reader);
    int base = sent.base();
    if (terms == null) {
      return again(view, sent, reader, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return act(view, sent, reader, to, "offered", one -> answer.offer(one, terms, base));
  }

  @PostMapping(PATH + "/withdraw")
  ModelAndView withdraw(
      @PathVariable String id, HttpServletRequest request, Language reader, RedirectAttributes to) {
    return act(find(id), empty(request), reader, to, "withdrawn", answer::withdraw);
  }

  @PostMapping(PATH + "/mute")
  ModelAndView mute(
      @PathVariable String id, HttpServletRequest request, Language reader, RedirectAttributes to) {
    return act(find(id), empty(request), reader, to, "now-muted", answer::mute);
  }

  @PostMapping(PATH + "/report")
  ModelAndView report(
      @PathVariable String id, HttpServletRequest request, Language reader, RedirectAttributes to) {
    View view = find(id);
    Submission sent = Submission.of(request.getParameterMap());
    String why = sent.required("report", Ask.SAID);
    return act(view, sent, reader, to, "reported", one -> answer.report(one, why));
  }

  @PostMapping(PATH + "/outcome")
  ModelAndView outcome(
      @PathVariable String id, HttpServletRequest request, Language reader, RedirectAttributes to) {
    View view = find(id);
    Submission sent = Submission.of(request.getParameterMap());
    Outcome outcome = FormFields.chosen(sent, "outcome", Outcome.class);
    String why = sent.text("why", Ask.SAID);
    return act(
        view,
        sent,
        reader,
        to,
        "recorded",
        one -> answer.record(one, outcome == null ? Outcome.OTHER : outcome, why));
  }

  private static Submission empty(HttpServletRequest request) {
    return Submission.of(request.getParameterMap());
  }

  /** Does it, or shows again what was typed: beside what is wrong, or beside how it stands now. */
  private ModelAndView act(
      View view,
      Submission sent,
      Language reader,
      RedirectAttributes redirect,
      String done,
      Consumer<AskId> deed) {
    if (!sent.isValid()) {
      return again(view, sent, reader, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      deed.accept(view.id());
    } catch (NotAsItStands changed) {
      return again(find(view.id().toString()), sent, reader, HttpStatus.CONFLICT)
          .addObject("overtaken", true);
    }
    Flash.done("capacities.asks.done." + done).on(redirect);
    return new ModelAndView("redirect:" + view.id().path());
  }

  private ModelAndView again(View view, Submission sent, Language reader, HttpStatus status) {
    ModelAndView page = page(view, sent.form());
    page.setStatus(status);
    return page;
  }

  private static ModelAndView page(View view, Form form) {
    return new ModelAndView("capacities/asks/pages/" + (view.asker() ? "asked" : "ask"))
        .addObject("view", view)
        .addObject("form", form);
  }

  private View find(String id) {
    return asks.find(new AskId(FormFields.known(id)))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
