package org.corridor.communities.events.registration;

import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;

/**
 * Somebody with a place at an event.
 *
 * @param id of the registration
 * @param name as on the badge; empty for who was erased
 * @param code on the badge
 * @param listed whether others who come may see the name
 * @param person empty for who has no account
 */
public record Guest(UUID id, String name, String code, boolean listed, Optional<PersonId> person) {

  @Override
  public String toString() {
    return "Guest " + id;
  }
}
