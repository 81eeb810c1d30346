package org.corridor.capacities.planning.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.capacities.planning.PlannableNeed;
import org.corridor.capacities.planning.domain.ShowPlan;
import org.corridor.capacities.planning.domain.ShowPlan.NeedView;
import org.corridor.capacities.planning.domain.ShowPlan.SeatView;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.CsvTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A plan as a table: a row a seat. */
@Component
class PlanCsv {

  private final Texts texts;
  private final SiteAddress site;

  PlanCsv(Texts texts, SiteAddress site) {
    this.texts = texts;
    this.site = site;
  }

  void write(ShowPlan.View view, Language reader, Appendable out) {
    CsvTable table = new CsvTable(out);
    table.row(
        Stream.of(
                "need",
                "town",
                "from",
                "until",
                "person",
                "fit",
                "cost",
                "currency",
                "remark",
                "ask")
            .map(column -> texts.text(reader, "capacities.planning.column." + column))
            .toList());
    String currency = view.plan().settings().currency();
    for (NeedView need : view.needs()) {
      need.seats().forEach(seat -> table.row(seat(need.need(), seat, currency)));
      for (int empty = 0; empty < need.empty(); empty++) {
        table.row(
            cells(
                need.need(),
                List.of(
                    "",
                    "",
                    "",
                    currency,
                    texts.text(
                        reader,
                        "capacities.planning.why." + (need.why().isEmpty() ? "gone" : need.why())),
                    "")));
      }
    }
  }

  private List<String> seat(PlannableNeed need, SeatView seat, String currency) {
    String skills =
        seat.card().skills().stream()
            .map(known -> known.concept().label())
            .collect(Collectors.joining("; "));
    return cells(
        need,
        List.of(
            skills,
            String.valueOf(seat.fit()),
            seat.cost().toPlainString(),
            currency,
            "",
            site.of(seat.ask())));
  }

  private static List<String> cells(PlannableNeed need, List<String> more) {
    List<String> cells = new ArrayList<>();
    cells.add(need.title());
    cells.add(need.demand().town());
    cells.add(day(need.demand().from()));
    cells.add(day(need.demand().until()));
    cells.addAll(more);
    return cells;
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
