package org.corridor.capacities.asks;

import java.time.LocalDate;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is asked to agree to (handbook, text box 10: what use is made of their data belongs
 * to it).
 *
 * @param what the task, in the asker's words
 * @param from the first day, null where that is open
 * @param until the last day, null where that is open
 * @param where the place, or that it is done at a distance
 * @param howLong how much time it takes
 * @param covered what is paid for: the journey, lodging, a stipend
 * @param dataUse what happens with what the person tells
 * @param written the language of all this
 */
public record AskTerms(
    String what,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String where,
    String howLong,
    Pay pay,
    String covered,
    String dataUse,
    Language written) {

  /** In characters, of each longer text. */
  public static final int WORDS = 1_500;

  /** In characters, of each short one. */
  public static final int LINE = 200;

  /** Whether it is paid. */
  public enum Pay {
    PAID,
    /** What it costs the person is paid back, with or without a stipend. */
    EXPENSES,
    UNPAID;

    /** Key of its name. */
    public String text() {
      return "capacities.asks.pay." + Submission.code(this);
    }
  }
}
