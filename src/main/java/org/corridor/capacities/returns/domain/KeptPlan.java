package org.corridor.capacities.returns.domain;

import java.time.Instant;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is kept.
 *
 * @param key names it to the adviser, in place of the person
 * @param name by which its owner wants to be known to the adviser; empty while nobody reads it
 * @param adviser the organisation that may read it; null for none
 * @param revision counts its changes; 0 where there is none yet
 */
public record KeptPlan(
    PersonId person,
    UUID key,
    ReturnPlan plan,
    String name,
    @Nullable OrganisationId adviser,
    @Nullable Instant shared,
    int revision,
    Instant created,
    Instant changed) {

  @Override
  public String toString() {
    return "KeptPlan";
  }
}
