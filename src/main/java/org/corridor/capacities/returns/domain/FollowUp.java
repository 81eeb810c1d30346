package org.corridor.capacities.returns.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question how it went.
 *
 * @param months after the start: 3, 6 or 12
 * @param sent how many mails were written about it: the question and at most two reminders
 */
public record FollowUp(
    UUID placement, int months, LocalDate due, int sent, @Nullable Instant written, Answer answer) {

  public static final List<Integer> MONTHS = List.of(3, 6, 12);

  /** The question, and two reminders. */
  static final int MOST_MAILS = 3;

  /** Days between two mails, and after the last one until it ends. */
  static final int PATIENCE = 10;

  /** What was answered. */
  public enum Answer {
    /** Nobody was asked, or there is time yet. */
    OPEN,
    STILL,
    /** In other work. */
    CHANGED,
    NO_LONGER,
    NONE;

    /** Key of its name. */
    public String text() {
      return "capacities.returns.answer." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isInWork() {
      return this == STILL || this == CHANGED;
    }
  }

  /** What the platform does about it on a day. */
  enum Act {
    NOTHING,
    WRITE,
    END
  }

  /**
   * @param since days since the last mail; of no matter where there was none
   */
  Act act(LocalDate today, long since) {
    if (answer != Answer.OPEN || today.isBefore(due)) {
      return Act.NOTHING;
    }
    if (sent == 0) {
      return Act.WRITE;
    }
    if (since < PATIENCE) {
      return Act.NOTHING;
    }
    return sent < MOST_MAILS ? Act.WRITE : Act.END;
  }
}
