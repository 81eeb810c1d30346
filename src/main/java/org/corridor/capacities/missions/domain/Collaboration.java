package org.corridor.capacities.missions.domain;

import java.time.Instant;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Two institutions that work together beyond one mission (handbook 4.2, text boxes 15 and 16:
 * hospital and hospital).
 *
 * @param host whose need it began with
 * @param agreementUrl where the agreement is; empty where it is not on the web
 * @param roomUrl of the room of their partnership; empty where there is none
 * @param hostAgreed the revision that the host agreed to; null for none
 * @param partnerAgreed likewise
 */
public record Collaboration(
    UUID id,
    OrganisationId host,
    OrganisationId partner,
    Plan plan,
    int revision,
    @Nullable Integer hostAgreed,
    @Nullable Integer partnerAgreed,
    Instant changed) {

  public static final int WORDS = 4_000;
  public static final int LINE = 200;

  /** What they plan together. */
  public record Plan(
      String title, String words, String agreementTitle, String agreementUrl, String roomUrl) {}

  /** Whether both agreed to the plan as it stands. */
  public boolean stands() {
    Integer now = revision;
    return now.equals(hostAgreed) && now.equals(partnerAgreed);
  }

  public String path() {
    return "/missions/collaborations/" + id;
  }
}
