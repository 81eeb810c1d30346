package org.corridor.capacities.asks.web;

import org.corridor.capacities.asks.AskState;
import org.corridor.capacities.asks.domain.AskCounts;
import org.corridor.capacities.asks.domain.DeclineReason;
import org.corridor.capacities.asks.domain.Outcome;
import org.corridor.platform.web.Page;

/** What codes are called, in the reader's language. */
public final class Names {

  private Names() {}

  /** The kind of an errand; its code where it has no name. */
  public static String kind(String code, Page page) {
    String key = "capacities.asks.kind." + code;
    String name = page.text(key);
    return name.equals(key) ? code : name;
  }

  public static String state(AskCounts.Row row, Page page) {
    return page.text(AskState.valueOf(row.state()).text());
  }

  /** Empty where no reason was given. */
  public static String why(AskCounts.Row row, Page page) {
    if (row.why().isEmpty()) {
      return "";
    }
    return AskState.valueOf(row.state()) == AskState.DECLINED
        ? page.text(DeclineReason.valueOf(row.why()).text())
        : page.text(Outcome.valueOf(row.why()).text());
  }
}
