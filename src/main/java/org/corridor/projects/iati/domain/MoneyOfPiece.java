package org.corridor.projects.iati.domain;

import java.time.LocalDate;
import org.corridor.projects.iati.IatiActivity.Classified;
import org.corridor.projects.iati.IatiMoney;
import org.corridor.projects.iati.IatiMoney.Budget;
import org.corridor.projects.iati.IatiMoney.Disbursement;
import org.corridor.projects.iati.IatiMoney.Party;
import org.corridor.projects.iati.IatiMoney.Transaction;
import org.corridor.projects.iati.IatiMoney.Value;
import org.jspecify.annotations.Nullable;

/** Reads what an activity costs; the opposite of {@link MoneyWriter}. */
final class MoneyOfPiece {

  private final Reading reading;

  MoneyOfPiece(Reading reading) {
    this.reading = reading;
  }

  IatiMoney of(Piece activity) {
    return new IatiMoney(
        activity.all("budget").stream().map(this::budget).toList(),
        activity.all("planned-disbursement").stream().map(this::disbursement).toList(),
        activity.all("transaction").stream().map(this::transaction).toList());
  }

  private Budget budget(Piece one) {
    return new Budget(
        reading.code(one, "type", "BudgetType"),
        reading.code(one, "status", "BudgetStatus"),
        reading.dateOf(one, "period-start"),
        reading.dateOf(one, "period-end"),
        value(one));
  }

  private Disbursement disbursement(Piece one) {
    return new Disbursement(
        reading.code(one, "type", "BudgetType"),
        reading.dateOf(one, "period-start"),
        one.first("period-end").map(end -> reading.date(end, "iso-date")).orElse(null),
        value(one),
        party(one, "provider"),
        party(one, "receiver"));
  }

  private Transaction transaction(Piece one) {
    String type = reading.codeOf(one, "transaction-type", "TransactionType");
    if (type == null) {
      reading.wrong(one, "missing", "transaction/transaction-type", "");
    }
    return new Transaction(
        reading.text(one, "ref"),
        reading.truth(one, "humanitarian"),
        type == null ? "" : type,
        reading.dateOf(one, "transaction-date"),
        value(one),
        reading.narrativesOf(one, "description"),
        party(one, "provider"),
        party(one, "receiver"),
        reading.anyCodeOf(one, "disbursement-channel"),
        one.all("sector").stream()
            .map(sector -> ActivityOfPiece.classified(reading, sector, "Sector"))
            .toList(),
        classified(one, "recipient-country", "Country"),
        classified(one, "recipient-region", null),
        reading.codeOf(one, "flow-type", "FlowType"),
        reading.codeOf(one, "finance-type", "FinanceType"),
        one.all("aid-type").stream()
            .map(aid -> ActivityOfPiece.classified(reading, aid, "AidType"))
            .toList(),
        reading.codeOf(one, "tied-status", "TiedStatus"));
  }

  private @Nullable Classified classified(Piece one, String element, @Nullable String list) {
    return one.first(element)
        .map(found -> ActivityOfPiece.classified(reading, found, list))
        .orElse(null);
  }

  private Value value(Piece one) {
    Piece value = one.first("value").orElse(null);
    if (value == null) {
      reading.wrong(one, "missing", one.name() + "/value", "");
      return new Value(java.math.BigDecimal.ZERO, null, LocalDate.EPOCH);
    }
    return new Value(
        reading.amount(value),
        reading.code(value, "currency", "Currency"),
        reading.date(value, "value-date"));
  }

  private @Nullable Party party(Piece one, String side) {
    return one.first(side + "-org")
        .map(
            found ->
                new Party(
                    reading.text(found, "ref"),
                    reading.text(found, side + "-activity-id"),
                    reading.code(found, "type", "OrganisationType"),
                    reading.narratives(found)))
        .orElse(null);
  }
}
