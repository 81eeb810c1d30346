package org.corridor.alliances.working.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.alliances.working.domain.Contribution;
import org.corridor.alliances.working.domain.Contribution.BudgetLine;
import org.corridor.alliances.working.domain.Contribution.Resource;
import org.corridor.alliances.working.domain.Contributions.Part;
import org.corridor.alliances.working.domain.ResourceKind;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/** A partner's part as a form. */
final class ContributionForm {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ContributionForm() {}

  static Form fill(Part part) {
    Contribution content = part.content();
    Form.Builder form =
        Form.builder()
            .put("role", content.role())
            .put("responsibilities", String.join("\n", content.responsibilities()))
            .put("gains", content.gains())
            .put("leads", content.leads() ? "1" : null)
            .put("amount", plain(content.amount()))
            .put("currency", content.currency())
            .put("percent", plain(content.percent()))
            .put("days", content.days())
            .put("linesOpen", content.linesOpen() ? "1" : null);
    for (int i = 0; i < content.resources().size(); i++) {
      Resource one = content.resources().get(i);
      String at = "resources[" + i + "].";
      form.put(at + "kind", one.kind().name())
          .put(at + "what", one.what())
          .put(at + "value", plain(one.value()))
          .put(at + "currency", one.currency());
    }
    for (int i = 0; i < part.lines().size(); i++) {
      BudgetLine one = part.lines().get(i);
      String at = "lines[" + i + "].";
      form.put(at + "what", one.what())
          .put(at + "amount", plain(one.amount()))
          .put(at + "currency", one.currency());
    }
    return form.build();
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }

  static Contribution read(Submission sent) {
    BigDecimal amount = money(sent, "amount");
    BigDecimal percent = sent.decimal("percent", BigDecimal.ZERO, HUNDRED, 2);
    return new Contribution(
        sent.text("role", Contribution.LINE),
        responsibilities(sent),
        sent.rows("resources", Contribution.ROWS, ContributionForm::resource),
        sent.text("gains", Contribution.TEXT),
        sent.ticked("leads"),
        amount,
        Fields.currency(sent, "currency", amount),
        percent == null ? null : percent.setScale(2),
        sent.whole("days", 0, 100_000),
        sent.ticked("linesOpen"));
  }

  static List<BudgetLine> lines(Submission sent) {
    return sent.rows("lines", 50, ContributionForm::line);
  }

  private static List<String> responsibilities(Submission sent) {
    int most = Contribution.ROWS * Contribution.LINE;
    List<String> all =
        Stream.of(sent.text("responsibilities", most).split("\\R"))
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    if (all.size() > Contribution.ROWS) {
      sent.problem(
          "responsibilities",
          "platform.form.too-many-rows",
          Map.of("most", Contribution.ROWS, "typed", all.size()));
    }
    return new ArrayList<>(all);
  }

  private static Resource resource(Submission row) {
    ResourceKind kind = row.choice("kind", ResourceKind.class);
    BigDecimal value = money(row, "value");
    return new Resource(
        kind == null ? ResourceKind.OTHER : kind,
        row.required("what", Contribution.LINE),
        value,
        Fields.currency(row, "currency", value));
  }

  private static BudgetLine line(Submission row) {
    BigDecimal amount = money(row, "amount");
    if (amount == null && !row.text("what", Contribution.LINE).isEmpty()) {
      row.problem("amount", "platform.form.required", Map.of());
    }
    return new BudgetLine(
        row.required("what", Contribution.LINE),
        amount == null ? BigDecimal.ZERO : amount,
        Fields.currency(row, "currency", amount));
  }

  /** With two decimals, as it comes back from the store. */
  private static @Nullable BigDecimal money(Submission sent, String name) {
    BigDecimal amount = Fields.money(sent, name);
    return amount == null ? null : amount.setScale(2);
  }
}
