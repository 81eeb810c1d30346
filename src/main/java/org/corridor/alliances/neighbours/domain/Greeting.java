package org.corridor.alliances.neighbours.domain;

import java.time.Instant;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.platform.text.Language;

/**
 * What one partnership wrote to another. The titles are those by which each had made itself known.
 */
public record Greeting(
    UUID id,
    PartnershipId sender,
    PartnershipId receiver,
    String senderTitle,
    String receiverTitle,
    String words,
    Language written,
    Instant at) {

  public static final int WORDS = 1_000;

  public boolean isFrom(PartnershipId one) {
    return sender.equals(one);
  }

  PartnershipId other(PartnershipId one) {
    return isFrom(one) ? receiver : sender;
  }

  /** What the other of the two is called. */
  public String otherTitle(PartnershipId one) {
    return isFrom(one) ? receiverTitle : senderTitle;
  }
}
