package org.corridor.projects.iati;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.corridor.projects.iati.IatiActivity.Classified;
import org.corridor.projects.iati.IatiActivity.Narrative;
import org.jspecify.annotations.Nullable;

/**
 * What an activity costs: budgets and disbursements as planned, and transactions as they happened.
 */
public record IatiMoney(
    List<Budget> budgets, List<Disbursement> planned, List<Transaction> transactions) {

  public static final IatiMoney NONE = new IatiMoney(List.of(), List.of(), List.of());

  public IatiMoney {
    budgets = List.copyOf(budgets);
    planned = List.copyOf(planned);
    transactions = List.copyOf(transactions);
  }

  /**
   * @param amount in whole units of the currency, not in cents
   * @param currency ISO 4217; null for the activity's
   * @param date by which it is converted
   */
  public record Value(BigDecimal amount, @Nullable String currency, LocalDate date) {}

  /**
   * At most a year of a budget.
   *
   * @param type of {@code BudgetType}
   * @param status of {@code BudgetStatus}
   */
  public record Budget(
      @Nullable String type,
      @Nullable String status,
      LocalDate start,
      LocalDate end,
      Value value) {}

  /**
   * @param type of {@code BudgetType}
   */
  public record Disbursement(
      @Nullable String type,
      LocalDate start,
      @Nullable LocalDate end,
      Value value,
      @Nullable Party provider,
      @Nullable Party receiver) {}

  /**
   * Who gives or takes.
   *
   * @param activity its own identifier for its side of it
   * @param type of {@code OrganisationType}
   */
  public record Party(
      @Nullable String ref,
      @Nullable String activity,
      @Nullable String type,
      List<Narrative> name) {
    public Party {
      name = List.copyOf(name);
    }
  }

  /**
   * @param type of {@code TransactionType}
   * @param channel of {@code DisbursementChannel}
   */
  public record Transaction(
      @Nullable String ref,
      @Nullable Boolean humanitarian,
      String type,
      LocalDate date,
      Value value,
      List<Narrative> description,
      @Nullable Party provider,
      @Nullable Party receiver,
      @Nullable String channel,
      List<Classified> sectors,
      @Nullable Classified country,
      @Nullable Classified region,
      @Nullable String flow,
      @Nullable String finance,
      List<Classified> aid,
      @Nullable String tied) {
    public Transaction {
      description = List.copyOf(description);
      sectors = List.copyOf(sectors);
      aid = List.copyOf(aid);
    }
  }
}
