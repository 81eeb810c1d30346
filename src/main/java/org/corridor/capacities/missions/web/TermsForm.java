package org.corridor.capacities.missions.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.corridor.capacities.asks.web.FormFields;
import org.corridor.capacities.missions.domain.MissionKind;
import org.corridor.capacities.missions.domain.ReadMissions.View;
import org.corridor.capacities.missions.domain.Terms;
import org.corridor.capacities.missions.domain.Terms.Content;
import org.corridor.capacities.missions.domain.Terms.Cost;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Currencies;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Reads and fills terms of reference. */
final class TermsForm {

  static final String COSTS = "costs";

  private static final BigDecimal MOST = new BigDecimal("100000000");

  private TermsForm() {}

  /** Null where something is wrong. */
  static @Nullable Content read(Submission sent) {
    String purpose = sent.required("purpose", Terms.WORDS);
    String tasks = sent.required("tasks", Terms.WORDS);
    String results = sent.text("results", Terms.WORDS);
    String support = sent.text("support", Terms.WORDS);
    String place = sent.required("place", Terms.LINE);
    LocalDate from = required(sent, "from");
    LocalDate until = required(sent, "until");
    String stipend = sent.text("stipend", Terms.LINE);
    List<Cost> costs =
        sent.rows(COSTS, Terms.MOST_COSTS, TermsForm::cost).stream()
            .filter(Objects::nonNull)
            .toList();
    if (from != null && until != null && until.isBefore(from)) {
      sent.problem("until", "capacities.asks.until.before", Map.of());
    }
    if (!sent.isValid() || from == null || until == null) {
      return null;
    }
    return new Content(purpose, tasks, results, support, place, from, until, costs, stipend);
  }

  private static @Nullable LocalDate required(Submission sent, String name) {
    LocalDate day = FormFields.day(sent, name);
    if (day == null && sent.text(name, 20).isEmpty()) {
      sent.problem(name, "platform.form.required", Map.of());
    }
    return day;
  }

  private static @Nullable Cost cost(Submission row) {
    String what = row.text("what", Terms.LINE);
    String payer = row.text("payer", Terms.LINE);
    BigDecimal amount = row.decimal("amount", BigDecimal.ZERO, MOST, 2);
    String currency = row.text("currency", 3).toUpperCase(Locale.ROOT);
    if (what.isEmpty() && payer.isEmpty() && amount == null) {
      return null;
    }
    if (what.isEmpty()) {
      row.problem("what", "platform.form.required", Map.of());
    }
    if (amount == null && row.text("amount", 30).isEmpty()) {
      row.problem("amount", "platform.form.required", Map.of());
    }
    if (!Currencies.exists(currency)) {
      row.problem("currency", "platform.form.unknown-choice", Map.of());
    }
    return new Cost(what, payer, amount == null ? BigDecimal.ZERO : amount, currency);
  }

  /** From the newest version, else from the template of the kind in the language of the need. */
  static Form fill(View view, MissionKind kind, Texts texts) {
    Form.Builder form = Form.builder().put("kind", kind.name());
    Content now = view.newest().map(Terms::content).orElse(null);
    if (now == null) {
      Language written = view.mission().written();
      for (String part : List.of("purpose", "tasks", "results", "support")) {
        form.put(part, texts.text(written, kind.template(part)));
      }
      return form.build();
    }
    form.put("purpose", now.purpose())
        .put("tasks", now.tasks())
        .put("results", now.results())
        .put("support", now.support())
        .put("place", now.place())
        .put("from", now.from())
        .put("until", now.until())
        .put("stipend", now.stipend());
    int number = 0;
    for (Cost cost : now.costs()) {
      String row = COSTS + "[" + number++ + "].";
      form.put(row + "what", cost.what())
          .put(row + "payer", cost.payer())
          .put(row + "amount", cost.amount().toPlainString())
          .put(row + "currency", cost.currency());
    }
    return form.build();
  }
}
