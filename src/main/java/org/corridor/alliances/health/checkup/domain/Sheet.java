package org.corridor.alliances.health.checkup.domain;

import java.time.Instant;
import java.util.Map;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a partner answers in a round, as its own people see it.
 *
 * @param content what was said
 * @param revision 0 while nothing was saved
 * @param seat who saved it last; null while nobody did
 * @param handedIn null until it counts as the partner's word
 */
public record Sheet(
    Content content,
    int revision,
    @Nullable SeatId seat,
    @Nullable Instant changed,
    @Nullable Instant handedIn) {

  static final Sheet BLANK =
      new Sheet(new Content(Map.of(), "", "", Language.EN), 0, null, null, null);

  /**
   * @param remark for all partners, once the round is compared
   * @param note for the own partner only, for good
   */
  public record Content(
      Map<Statement, Answer> answers, String remark, String note, Language written) {

    public static final int REMARK = 1_000;
    public static final int NOTE = 2_000;

    public Content {
      answers = Map.copyOf(answers);
    }

    public boolean isComplete() {
      return answers.size() == Statement.values().length;
    }

    /** Says nothing, so that no note ends in a log. */
    @Override
    public String toString() {
      return "Content";
    }
  }

  public boolean isHandedIn() {
    return handedIn != null;
  }
}
