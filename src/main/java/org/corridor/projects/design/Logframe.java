package org.corridor.projects.design;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Step 9: impact, outcomes, outputs and indicators. Ids are stable within the design ({@code oc1},
 * {@code op1}, {@code in1}); activities stand in the {@link WorkPlan}.
 */
public record Logframe(
    String impact, List<Outcome> outcomes, List<Output> outputs, List<Indicator> indicators) {

  static final Logframe EMPTY = new Logframe("", List.of(), List.of(), List.of());

  /** What an indicator of the impact names as its {@code of}. */
  public static final String IMPACT = "impact";

  public Logframe {
    outcomes = List.copyOf(outcomes);
    outputs = List.copyOf(outputs);
    indicators = List.copyOf(indicators);
  }

  /**
   * @param source block that it was laid out from, as {@code block}; empty when written freely
   */
  public record Outcome(String id, String text, String assumptions, String source) {}

  /**
   * @param outcome id of the outcome it serves, empty while open
   */
  public record Output(String id, String outcome, String text, String assumptions, String source) {}

  /**
   * @param of {@link #IMPACT}, or the id of an outcome or output
   */
  public record Indicator(
      String id,
      String of,
      String name,
      String unit,
      @Nullable BigDecimal baseline,
      @Nullable BigDecimal target,
      Set<Disaggregation> disaggregation,
      String verification,
      String source) {
    public Indicator {
      disaggregation = Ordered.set(disaggregation);
    }
  }

  public enum Disaggregation {
    SEX,
    AGE,
    COUNTRY,
    PLACE,
    VULNERABILITY,
    SECTOR,
    STATUS
  }

  public List<Output> outputsOf(String outcome) {
    return outputs.stream().filter(output -> output.outcome().equals(outcome)).toList();
  }

  public List<Indicator> indicatorsOf(String id) {
    return indicators.stream().filter(indicator -> indicator.of().equals(id)).toList();
  }
}
