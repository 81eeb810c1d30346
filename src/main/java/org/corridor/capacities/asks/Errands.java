package org.corridor.capacities.asks;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;

/**
 * The errands of one kind. A subject that wants people asked has a bean of this kind; {@code asks}
 * knows no subject.
 */
public interface Errands {

  /** As in {@link Errand#kind()}. */
  String kind();

  /** Those that exist, published or not. One look for all. */
  Map<UUID, Errand> find(Collection<UUID> ids);

  /** Whom people are asked by; empty where there is no such errand. */
  Optional<OrganisationId> organisation(UUID id);

  /** Whether this person may ask others for it, as it stands now. */
  boolean mayAsk(PersonId person, UUID id);

  /** What the form of an ask begins with. */
  default Optional<AskTerms> suggested(UUID id) {
    return Optional.empty();
  }

  /** Where both go on after a yes, a path on this site; empty where nowhere. */
  default String next() {
    return "";
  }
}
