package org.corridor.projects.money.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Currencies;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.Limits;
import org.corridor.projects.money.domain.Exchange;
import org.corridor.projects.money.domain.Rates;
import org.corridor.projects.money.domain.Spending;
import org.corridor.projects.money.domain.SpendingDraft;
import org.corridor.projects.money.domain.SpendingKind;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.web.ProjectDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what somebody enters into the books, and fills the form for it. */
@Component
class SpendingForm {

  private final Rates rates;

  SpendingForm(Rates rates) {
    this.rates = rates;
  }

  /** For a new entry by somebody of this partner. */
  static Form fresh(ProjectUnderWay project, String partner, String line, LocalDate today) {
    return Form.builder()
        .put("id", UUID.randomUUID())
        .put("day", today)
        .put("line", line)
        .put("partner", partner)
        .put("currency", project.currency())
        .put("kind", SpendingKind.CASH.name())
        .build();
  }

  static Form filled(Spending spending) {
    SpendingDraft entry = spending.entry();
    return Form.builder()
        .put("base", spending.revision())
        .put("day", entry.day())
        .put("line", entry.line())
        .put("partner", entry.partner())
        .put("what", entry.what())
        .put("kind", entry.kind().name())
        .put("amount", entry.amount().toPlainString())
        .put("currency", entry.currency())
        .put("rate", entry.rate().source().isEmpty() ? "" : plain(entry.rate().perUnit()))
        .put("source", entry.rate().source())
        .put("hours", entry.hours() == null ? null : plain(entry.hours()))
        .build();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** Null where something is wrong; what, is noted in the submission. */
  @Nullable SpendingDraft read(Submission sent, ProjectUnderWay project, LocalDate today) {
    LocalDate day = ProjectDays.required(sent, "day");
    if (day != null && day.isAfter(today)) {
      sent.problem("day", "projects.money.day.future", Map.of());
    }
    String line = one(sent, "line", lines(project));
    String partner = one(sent, "partner", partners(project));
    String what = sent.required("what", SpendingDraft.WHAT);
    SpendingKind kind = sent.choice("kind", SpendingKind.class);
    BigDecimal amount =
        sent.decimal("amount", SpendingDraft.LEAST, SpendingDraft.MOST, Exchange.CENTS);
    if (amount == null && sent.text("amount", 40).isEmpty()) {
      sent.problem("amount", "platform.form.required", Map.of());
    }
    String currency = sent.required("currency", 3).toUpperCase(java.util.Locale.ROOT);
    if (!currency.isEmpty() && !Currencies.exists(currency)) {
      sent.problem("currency", "platform.form.unknown-choice", Map.of());
    }
    BigDecimal hours =
        sent.decimal("hours", SpendingDraft.LEAST, SpendingDraft.MOST_HOURS, Exchange.CENTS);
    if (kind == SpendingKind.VOLUNTEER_TIME && hours == null && sent.isValid()) {
      sent.problem("hours", "platform.form.required", Map.of());
    }
    Optional<Exchange> rate = day == null ? Optional.empty() : rate(sent, project, currency, day);
    if (!sent.isValid() || day == null || amount == null || rate.isEmpty()) {
      return null;
    }
    return new SpendingDraft(
        line,
        partner,
        day,
        what,
        kind == null ? SpendingKind.CASH : kind,
        amount.setScale(Exchange.CENTS),
        currency,
        rate.get(),
        kind == SpendingKind.VOLUNTEER_TIME ? hours : null);
  }

  /** What was typed, or what is proposed where nothing was. */
  private Optional<Exchange> rate(
      Submission sent, ProjectUnderWay project, String currency, LocalDate day) {
    BigDecimal typed = sent.decimal("rate", Limits.LEAST_RATE, Limits.RATE, Exchange.DIGITS);
    String source = sent.text("source", SpendingDraft.SOURCE);
    if (currency.equals(project.currency())) {
      return Optional.of(Exchange.none());
    }
    if (typed != null) {
      if (source.isEmpty()) {
        sent.problem("source", "projects.money.source.missing", Map.of());
      }
      return Optional.of(new Exchange(typed, source));
    }
    Optional<Exchange> proposed = rates.proposed(project, currency, day);
    if (proposed.isEmpty() && sent.isValid()) {
      sent.problem(
          "rate",
          "projects.money.rate.missing",
          Map.of("currency", currency, "own", project.currency()));
    }
    return proposed;
  }

  private static String one(Submission sent, String name, List<Choice> choices) {
    String typed = sent.required(name, Limits.LINE);
    if (!typed.isEmpty() && choices.stream().noneMatch(one -> one.value().equals(typed))) {
      sent.problem(name, "platform.form.unknown-choice", Map.of());
    }
    return typed;
  }

  static List<Choice> lines(ProjectUnderWay project) {
    return project.plan().budget().lines().stream()
        .map(line -> new Choice(line.id(), label(line)))
        .toList();
  }

  private static String label(Budget.Line line) {
    return line.description().isBlank() ? line.id() : line.description();
  }

  static List<Choice> partners(ProjectUnderWay project) {
    return project.partners().stream()
        .filter(partner -> !partner.name().isBlank())
        .map(partner -> new Choice(partner.id(), partner.name()))
        .toList();
  }

  /** The project's own, and those of its budget and its two ends first. */
  static List<Choice> currencies(ProjectUnderWay project) {
    Budget budget = project.plan().budget();
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(budget.currency()),
            java.util.stream.Stream.concat(
                budget.rates().stream().map(Budget.Rate::currency),
                budget.lines().stream().map(Budget.Line::currency)))
        .filter(code -> !code.isEmpty())
        .distinct()
        .map(code -> new Choice(code, code))
        .toList();
  }
}
