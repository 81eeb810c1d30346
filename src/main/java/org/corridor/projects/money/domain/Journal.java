package org.corridor.projects.money.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.corridor.projects.design.Budget.Line;
import org.corridor.projects.underway.ProjectUnderWay;

/**
 * The books as plain-text accounting, in the format that ledger and hledger read. Approved entries
 * are marked with a star, waiting ones with an exclamation mark; refused ones are left out. What
 * was given in kind or in time stands in accounts of its own. All accounts and commodities are
 * declared, so that {@code hledger check --strict} finds a slip.
 */
public final class Journal {

  private final Appendable out;
  private final ProjectUnderWay project;

  private Journal(Appendable out, ProjectUnderWay project) {
    this.out = out;
    this.project = project;
  }

  /** Writes the beginning: what the accounts are. */
  public static Journal begin(
      Appendable out,
      ProjectUnderWay project,
      List<Instalment> instalments,
      Set<String> currencies) {
    Journal journal = new Journal(out, project);
    journal.line("; " + plain(project.title()));
    journal.line("; " + project.key() + ", " + project.start() + " - " + project.end());
    journal.declare(currencies);
    instalments.forEach(journal::came);
    return journal;
  }

  private void declare(Set<String> currencies) {
    Set<String> all = new LinkedHashSet<>(List.of(project.currency()));
    all.addAll(currencies);
    all.forEach(currency -> line("commodity 1000.00 " + currency));
    Set<String> accounts = new LinkedHashSet<>();
    project.plan().budget().lines().forEach(one -> accounts.add(expense(one)));
    accounts.add("expenses:dropped");
    project.partners().forEach(partner -> accounts.add("assets:" + partner.id()));
    accounts.add("assets:project");
    accounts.add("income:donor");
    accounts.add("income:in-kind");
    accounts.add("income:volunteer-time");
    accounts.forEach(account -> line("account " + account));
    project
        .plan()
        .budget()
        .lines()
        .forEach(one -> line("; " + expense(one) + " = " + plain(one.description())));
    project
        .partners()
        .forEach(partner -> line("; assets:" + partner.id() + " = " + plain(partner.name())));
    line("");
  }

  private void came(Instalment one) {
    LocalDate day = one.came();
    BigDecimal amount = one.cameAmount();
    if (day != null && amount != null) {
      line(day + " * " + plain(one.what()));
      posting("assets:project", money(amount, project.currency()));
      posting("income:donor", money(amount.negate(), project.currency()));
      line("");
    }
  }

  /** Writes an entry. */
  public void add(Spending spending) {
    if (spending.state() == SpendingState.REFUSED) {
      return;
    }
    SpendingDraft entry = spending.entry();
    String sign = spending.state() == SpendingState.APPROVED ? "*" : "!";
    line(entry.day() + " " + sign + " (" + spending.number() + ") " + plain(entry.what()));
    posting(account(entry), price(spending, false));
    posting(against(entry), price(spending, true));
    line("");
  }

  private String account(SpendingDraft entry) {
    return project.plan().budget().lines().stream()
        .filter(one -> one.id().equals(entry.line()))
        .findFirst()
        .map(Journal::expense)
        .orElse("expenses:dropped");
  }

  private String against(SpendingDraft entry) {
    return switch (entry.kind()) {
      case CASH ->
          project.plan().alliances().ally(entry.partner()) == null
              ? "assets:project"
              : "assets:" + entry.partner();
      case IN_KIND -> "income:in-kind";
      case VOLUNTEER_TIME -> "income:volunteer-time";
    };
  }

  /** In the currency that was paid, with what all of it was worth in the project's. */
  private String price(Spending spending, boolean negated) {
    SpendingDraft entry = spending.entry();
    BigDecimal amount = negated ? entry.amount().negate() : entry.amount();
    String paid = money(amount, entry.currency());
    return entry.currency().equals(project.currency())
        ? paid
        : paid + " @@ " + money(spending.converted().abs(), project.currency());
  }

  private static String expense(Line line) {
    return "expenses:"
        + org.corridor.platform.form.Submission.code(line.heading())
        + ":"
        + line.id();
  }

  private static String money(BigDecimal amount, String currency) {
    return amount.setScale(Exchange.CENTS).toPlainString() + " " + currency;
  }

  private void posting(String account, String amount) {
    line("    " + account + "  " + amount);
  }

  /** Without what the format takes for its own: line ends, and what begins a comment or a tag. */
  private static String plain(String text) {
    return text.replaceAll("[\\r\\n\\t;|]+", " ").strip();
  }

  private void line(String text) {
    try {
      out.append(text).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
