package org.corridor.projects.iati.domain;

import org.corridor.projects.iati.IatiActivity.Classified;
import org.corridor.projects.iati.IatiMoney;
import org.corridor.projects.iati.IatiMoney.Budget;
import org.corridor.projects.iati.IatiMoney.Disbursement;
import org.corridor.projects.iati.IatiMoney.Party;
import org.corridor.projects.iati.IatiMoney.Transaction;
import org.corridor.projects.iati.IatiMoney.Value;
import org.jspecify.annotations.Nullable;

/** Budgets, disbursements and transactions of an activity. */
final class MoneyWriter {

  private final Markup xml;

  MoneyWriter(Markup xml) {
    this.xml = xml;
  }

  void write(IatiMoney money) {
    money.budgets().forEach(this::budget);
    money.planned().forEach(this::disbursement);
    money.transactions().forEach(this::transaction);
  }

  private void budget(Budget budget) {
    xml.begin("budget").attribute("type", budget.type()).attribute("status", budget.status());
    xml.dated("period-start", budget.start());
    xml.dated("period-end", budget.end());
    value(budget.value());
    xml.end();
  }

  private void disbursement(Disbursement planned) {
    xml.begin("planned-disbursement").attribute("type", planned.type());
    xml.dated("period-start", planned.start());
    if (planned.end() != null) {
      xml.dated("period-end", planned.end());
    }
    value(planned.value());
    party("provider", planned.provider());
    party("receiver", planned.receiver());
    xml.end();
  }

  private void transaction(Transaction transaction) {
    xml.begin("transaction")
        .attribute("ref", transaction.ref())
        .attribute("humanitarian", transaction.humanitarian());
    xml.coded("transaction-type", transaction.type());
    xml.dated("transaction-date", transaction.date());
    value(transaction.value());
    xml.texts("description", transaction.description());
    party("provider", transaction.provider());
    party("receiver", transaction.receiver());
    xml.coded("disbursement-channel", transaction.channel());
    transaction.sectors().forEach(sector -> ActivityWriter.classified(xml, "sector", sector));
    classified("recipient-country", transaction.country());
    classified("recipient-region", transaction.region());
    xml.coded("flow-type", transaction.flow());
    xml.coded("finance-type", transaction.finance());
    transaction.aid().forEach(aid -> ActivityWriter.classified(xml, "aid-type", aid));
    xml.coded("tied-status", transaction.tied());
    xml.end();
  }

  private void classified(String element, @Nullable Classified classified) {
    if (classified != null) {
      ActivityWriter.classified(xml, element, classified);
    }
  }

  private void value(Value value) {
    xml.begin("value")
        .attribute("currency", value.currency())
        .attribute("value-date", value.date())
        .text(value.amount().toPlainString())
        .end();
  }

  private void party(String side, @Nullable Party party) {
    if (party != null) {
      xml.begin(side + "-org")
          .attribute("ref", party.ref())
          .attribute(side + "-activity-id", party.activity())
          .attribute("type", party.type())
          .narratives(party.name())
          .end();
    }
  }
}
