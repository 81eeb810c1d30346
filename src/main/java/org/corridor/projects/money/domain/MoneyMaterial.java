package org.corridor.projects.money.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.Budget.Heading;
import org.corridor.projects.design.Terms;
import org.corridor.projects.money.domain.BudgetBook.Money;
import org.corridor.projects.money.domain.BudgetBook.Pace;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ReportMaterial;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Budget and spending for a report: approved and in cash, in its days and since the start until its
 * last day, by heading and by partner. Both tables have the same total, to the cent, as the books
 * had on that day.
 */
@Component
@Order(200)
@Transactional(readOnly = true)
class MoneyMaterial implements ReportMaterial {

  private static final String KEY = "projects.money.report.";

  /** Before any project. */
  private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

  private final SpendingTable spendings;
  private final Texts texts;

  MoneyMaterial(SpendingTable spendings, Texts texts) {
    this.spendings = spendings;
    this.texts = texts;
  }

  @Override
  public Theme theme() {
    return Theme.MONEY;
  }

  /**
   * @param within what was spent in the days of the report
   * @param all what was spent until its last day
   */
  private record Books(ProjectUnderWay project, BudgetBook within, BudgetBook all, Language in) {}

  @Override
  public Material material(
      ProjectUnderWay project, LocalDate from, LocalDate to, Language language) {
    Books books =
        new Books(
            project,
            BudgetBook.of(project, spendings.sums(project.key(), from, to), to),
            BudgetBook.of(project, spendings.sums(project.key(), EARLIEST, to), to),
            language);
    if (books.all().lines().isEmpty() && books.all().total().spent().signum() == 0) {
      return Material.NONE;
    }
    return new Material(draft(books), List.of(byHeading(books), byPartner(books)), List.of());
  }

  private String draft(Books books) {
    Money total = books.all().total();
    List<String> lines = new ArrayList<>();
    lines.add(
        say(
            books,
            "draft",
            Map.of(
                "within", money(books, books.within().total().spent()),
                "spent", money(books, total.spent()),
                "budgeted", money(books, total.budgeted()),
                "percent", total.percent(),
                "left", money(books, total.left()))));
    books
        .all()
        .headings()
        .forEach(
            (heading, money) -> {
              if (money.pace() == Pace.OVERSPENT) {
                lines.add(
                    say(
                        books,
                        "overspent",
                        Map.of(
                            "heading", name(books, heading),
                            "spent", money(books, money.spent().add(money.waiting())),
                            "budgeted", money(books, money.budgeted()))));
              }
            });
    if (!books.all().withoutRate().isEmpty()) {
      lines.add(texts.text(books.in(), "projects.money.without-rate"));
    }
    books
        .within()
        .given()
        .forEach(
            (kind, amount) -> {
              if (amount.signum() != 0) {
                lines.add(
                    say(
                        books,
                        "given",
                        Map.of(
                            "kind",
                            texts.text(books.in(), kind.text()),
                            "amount",
                            money(books, amount))));
              }
            });
    return String.join("\n", lines);
  }

  private Table byHeading(Books books) {
    List<List<String>> rows = new ArrayList<>();
    books
        .all()
        .headings()
        .forEach(
            (heading, money) ->
                rows.add(
                    row(
                        books,
                        name(books, heading),
                        books.within().headings().getOrDefault(heading, Money.NONE),
                        money)));
    BigDecimal gone = books.all().dropped();
    if (gone.signum() != 0 || books.within().dropped().signum() != 0) {
      rows.add(
          row(books, say(books, "dropped", Map.of()), only(books.within().dropped()), only(gone)));
    }
    return table(books, "headings", "heading", rows);
  }

  private static Money only(BigDecimal spent) {
    return new Money(Money.NONE.budgeted(), Money.NONE.planned(), spent, Money.NONE.waiting());
  }

  private Table byPartner(Books books) {
    Map<String, String> names =
        books.all().partners().keySet().stream()
            .collect(Collectors.toMap(id -> id, id -> partner(books, id)));
    List<List<String>> rows = new ArrayList<>();
    books
        .all()
        .partners()
        .forEach(
            (id, money) ->
                rows.add(
                    row(
                        books,
                        names.getOrDefault(id, id),
                        books.within().partners().getOrDefault(id, Money.NONE),
                        money)));
    return table(books, "partners", "partner", rows);
  }

  private Table table(Books books, String title, String first, List<List<String>> rows) {
    rows.add(
        row(books, say(books, "total", Map.of()), books.within().total(), books.all().total()));
    return new Table(
        say(books, title, Map.of("currency", books.project().currency())),
        Stream.of(first, "budgeted", "within", "spent", "left")
            .map(head -> say(books, "head." + head, Map.of()))
            .toList(),
        List.of(1, 2, 3, 4),
        rows,
        true);
  }

  private static List<String> row(Books books, String name, Money within, Money all) {
    Formats formats = Formats.in(books.in());
    return List.of(
        name,
        formats.number(all.budgeted(), Exchange.CENTS),
        formats.number(within.spent(), Exchange.CENTS),
        formats.number(all.spent(), Exchange.CENTS),
        formats.number(all.left(), Exchange.CENTS));
  }

  private String partner(Books books, String id) {
    String name = books.project().partnerName(id);
    return name.isEmpty() ? texts.text(books.in(), "projects.money.nobody") : name;
  }

  private String name(Books books, Heading heading) {
    return texts.text(books.in(), Terms.key(heading));
  }

  private static String money(Books books, BigDecimal amount) {
    return Formats.in(books.in()).money(amount, books.project().currency());
  }

  private String say(Books books, String key, Map<String, ?> named) {
    return texts.text(books.in(), KEY + key, named);
  }
}
