package org.corridor.projects.indicators.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corridor.projects.underway.ClosingRule;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Indicators whose last period has no value: nobody could say then what was reached. */
@Component
@Order(300)
class IndicatorClosingRule implements ClosingRule {

  private static final int MOST_NAMED = 5;

  private final Tracking tracking;

  IndicatorClosingRule(Tracking tracking) {
    this.tracking = tracking;
  }

  @Override
  public List<Concern> concerns(ProjectUnderWay project) {
    List<Tracked> open =
        tracking.of(project).stream().filter(IndicatorClosingRule::isOpen).toList();
    if (open.isEmpty()) {
      return List.of();
    }
    String names =
        open.stream().limit(MOST_NAMED).map(Tracked::name).collect(Collectors.joining("; "))
            + (open.size() > MOST_NAMED ? "; …" : "");
    return List.of(
        Concern.warning(
            "projects.indicators.close",
            Map.of("count", open.size(), "names", names),
            "/indicators"));
  }

  private static boolean isOpen(Tracked one) {
    List<Period> periods = one.periods();
    return periods.isEmpty() || !one.value(periods.get(periods.size() - 1).number()).measured();
  }
}
