package org.corridor.communities.initiatives.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/**
 * What a member gives to an initiative. Money is noted here and moved elsewhere.
 *
 * @param amount null unless it is money
 * @param currency ISO 4217; empty unless it is money
 * @param given whether the member says that it has been given
 */
public record Offer(
    UUID id,
    PersonId person,
    Kind kind,
    String words,
    @Nullable BigDecimal amount,
    String currency,
    boolean given,
    Instant at) {

  public static final int WORDS = 500;

  /** Cents only. */
  public static final int DECIMALS = 2;

  public static final BigDecimal MOST = new BigDecimal("100000000");

  /** What is given. */
  public enum Kind {
    TIME,
    SKILL,
    MONEY;

    /** Key of its name. */
    public String text() {
      return "communities.initiatives.offer." + Submission.code(this);
    }
  }
}
