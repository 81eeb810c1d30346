package org.corridor.capacities.missions.domain;

import java.time.Instant;
import java.util.UUID;
import org.corridor.capacities.missions.MissionId;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A mission of somebody of the roster for an organisation.
 *
 * @param title of the need
 * @param expert null once they have left
 * @param host who asked; null once they have left, others then speak for the organisation
 * @param agreed the version of the terms that both agreed to last; null where there is none
 * @param collaboration that it belongs to; null for none
 */
public record Mission(
    MissionId id,
    UUID ask,
    UUID need,
    OrganisationId organisation,
    String title,
    Language written,
    MissionKind kind,
    MissionState state,
    @Nullable PersonId expert,
    String expertName,
    String expertReach,
    @Nullable PersonId host,
    String hostName,
    String hostReach,
    @Nullable Integer agreed,
    @Nullable UUID collaboration,
    Instant created,
    Instant changed) {

  /** Says nothing, so that no name ends in a log. */
  @Override
  public String toString() {
    return "Mission " + id;
  }
}
