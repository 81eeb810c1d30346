package org.corridor.projects.design;

import java.util.List;
import org.corridor.knowledge.ThreatKind;
import org.jspecify.annotations.Nullable;

/**
 * Step 13: risks, and the protection of people.
 *
 * @param personalData which data of people are kept, with what consent, and who sees them
 * @param ethics how harm to people is avoided (safety, dignity, children, pictures)
 */
public record Safety(List<Risk> risks, String personalData, String ethics) {

  static final Safety EMPTY = new Safety(List.of(), "", "");

  public Safety {
    risks = List.copyOf(risks);
  }

  /**
   * @param source block that it was laid out from, or empty
   */
  public record Risk(
      ThreatKind kind,
      String text,
      @Nullable Level likelihood,
      @Nullable Level impact,
      String response,
      String source) {}

  public enum Level {
    LOW,
    MEDIUM,
    HIGH
  }
}
