package org.corridor.alliances.working.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.working.domain.Visit;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/** A visit as a form. */
final class VisitForm {

  /** In days. */
  private static final int LONGEST = 366;

  private VisitForm() {}

  static Form begin(LocalDate day, @Nullable PartnerId from) {
    return Form.builder()
        .put("ticket", UUID.randomUUID())
        .put("from", from)
        .put("first", day)
        .put("last", day.plusDays(4))
        .build();
  }

  static Form fill(Visit visit) {
    BigDecimal cost = visit.cost();
    return Form.builder()
        .put("from", visit.from())
        .put("to", visit.to())
        .put("first", visit.first())
        .put("last", visit.last())
        .put("why", visit.why())
        .put("payer", visit.payer())
        .put("cost", cost == null ? null : cost.stripTrailingZeros().toPlainString())
        .put("currency", visit.currency())
        .put("inBudget", visit.inBudget() ? "1" : null)
        .build();
  }

  /** Notes problems in what was sent; null if there are any. */
  static @Nullable Visit read(Submission sent, PartnershipView view, UUID id, int base) {
    PartnerId from = Fields.partner(sent, "from", view, true);
    PartnerId to = Fields.partner(sent, "to", view, true);
    if (to != null && to.equals(from)) {
      sent.problem("to", "alliances.working.visit.same", Map.of());
    }
    LocalDate first = Fields.day(sent, "first");
    LocalDate last = Fields.day(sent, "last");
    if (first != null
        && last != null
        && (last.isBefore(first) || first.plusDays(LONGEST).isBefore(last))) {
      sent.problem("last", "alliances.working.visit.days", Map.of());
    }
    PartnerId payer = Fields.partner(sent, "payer", view, false);
    BigDecimal cost = Fields.money(sent, "cost");
    String currency = Fields.currency(sent, "currency", cost);
    String why = sent.text("why", Visit.WHY);
    if (!sent.isValid() || from == null || to == null || first == null || last == null) {
      return null;
    }
    return new Visit(
        id,
        from,
        to,
        first,
        last,
        why,
        payer,
        cost == null ? null : cost.setScale(2),
        currency,
        sent.ticked("inBudget"),
        Visit.State.PLANNED,
        base);
  }
}
