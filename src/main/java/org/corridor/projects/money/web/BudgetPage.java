package org.corridor.projects.money.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.corridor.projects.money.domain.Exchange;
import org.corridor.projects.money.domain.Instalment;
import org.corridor.projects.money.domain.KeepBooks;
import org.corridor.projects.money.domain.MoneyRefused;
import org.corridor.projects.money.domain.ReadBooks;
import org.corridor.projects.money.domain.ShiftRule;
import org.corridor.projects.money.domain.SpendingDraft;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frames;
import org.corridor.projects.underway.web.ProjectDays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Budget and spending side by side, the rule about shifts, and what the donor pays in. */
@Controller
class BudgetPage {

  private final ReadBooks books;
  private final KeepBooks keep;
  private final Frames frames;

  BudgetPage(ReadBooks books, KeepBooks keep, Frames frames) {
    this.books = books;
    this.keep = keep;
    this.frames = frames;
  }

  @GetMapping("/under-way/{project}/budget")
  ModelAndView show(ProjectKey key) {
    return page(key, "budget", Form.empty());
  }

  @PostMapping("/under-way/{project}/budget/rule")
  ModelAndView rule(ProjectKey key, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    BigDecimal percent = sent.decimal("percent", BigDecimal.ZERO, ShiftRule.MOST, 2);
    if (percent == null && sent.isValid()) {
      sent.problem("percent", "platform.form.required", Map.of());
    }
    String rule = sent.text("rule", ShiftRule.RULE);
    if (percent == null || !sent.isValid()) {
      return again(key, "budget", sent, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      keep.rule(key, new ShiftRule(percent, rule, whole(sent, "base")));
    } catch (MoneyRefused refused) {
      sent.problem("", refused.why().text(), Map.of());
      return again(key, "budget", sent, HttpStatus.CONFLICT);
    }
    Flash.done("projects.money.saved").on(redirect);
    return new ModelAndView("redirect:" + key.path() + "/budget");
  }

  @GetMapping("/under-way/{project}/instalments")
  ModelAndView instalments(ProjectKey key) {
    return page(key, "instalments", Form.empty());
  }

  @PostMapping("/under-way/{project}/instalments")
  ModelAndView instalment(ProjectKey key, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    LocalDate due = ProjectDays.required(sent, "due");
    BigDecimal amount = amount(sent, "amount");
    if (amount == null && sent.text("amount", 40).isEmpty()) {
      sent.problem("amount", "platform.form.required", Map.of());
    }
    String what = sent.text("what", Instalment.WHAT);
    LocalDate came = ProjectDays.day(sent, "came");
    BigDecimal cameAmount = amount(sent, "cameAmount");
    if (sent.isValid() && (came == null) != (cameAmount == null)) {
      sent.problem(
          came == null ? "came" : "cameAmount", "projects.money.instalment.both", Map.of());
    }
    if (due == null || amount == null || !sent.isValid()) {
      return again(key, "instalments", sent, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      keep.instalment(
          key,
          new Instalment(
              uuid(sent.text("id", 40)), due, amount, what, came, cameAmount, whole(sent, "base")));
    } catch (MoneyRefused refused) {
      sent.problem("", refused.why().text(), Map.of());
      return again(key, "instalments", sent, HttpStatus.CONFLICT);
    }
    Flash.done("projects.money.saved").on(redirect);
    return new ModelAndView("redirect:" + key.path() + "/instalments");
  }

  @PostMapping("/under-way/{project}/instalments/{id}/remove")
  String remove(ProjectKey key, @PathVariable String id, RedirectAttributes redirect) {
    try {
      keep.removeInstalment(key, uuid(id));
      Flash.done("projects.money.removed").on(redirect);
    } catch (MoneyRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return "redirect:" + key.path() + "/instalments";
  }

  private static @org.jspecify.annotations.Nullable BigDecimal amount(
      Submission sent, String name) {
    BigDecimal amount = sent.decimal(name, SpendingDraft.LEAST, SpendingDraft.MOST, Exchange.CENTS);
    return amount == null ? null : amount.setScale(Exchange.CENTS);
  }

  private ModelAndView again(ProjectKey key, String page, Submission sent, HttpStatus status) {
    ModelAndView again = page(key, page, sent.form());
    again.setStatus(status);
    return again;
  }

  private ModelAndView page(ProjectKey key, String page, Form form) {
    return new ModelAndView("projects/money/pages/" + page)
        .addObject("frame", frames.open(key))
        .addObject("books", books.read(key))
        .addObject("form", form);
  }

  private static int whole(Submission sent, String name) {
    String typed = sent.text(name, 10);
    return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
  }

  private static UUID uuid(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      throw new NotInTeam();
    }
  }
}
