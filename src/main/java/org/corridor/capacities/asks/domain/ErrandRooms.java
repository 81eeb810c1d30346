package org.corridor.capacities.asks.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.capacities.asks.Errand;
import org.corridor.capacities.asks.Errands;
import org.corridor.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All errands, of whatever kind. */
@Component
class ErrandRooms {

  private final ObjectProvider<Errands> kinds;

  ErrandRooms(ObjectProvider<Errands> kinds) {
    this.kinds = kinds;
  }

  Optional<Errands> of(String kind) {
    return kinds.stream().filter(errands -> errands.kind().equals(kind)).findFirst();
  }

  Optional<Errand> find(String kind, UUID id) {
    return of(kind).map(errands -> errands.find(java.util.Set.of(id)).get(id));
  }

  boolean mayAsk(PersonId person, String kind, UUID id) {
    return of(kind).filter(errands -> errands.mayAsk(person, id)).isPresent();
  }

  /** The errands of these asks by their ids; one look for each kind. */
  Map<UUID, Errand> of(Collection<Ask> asks) {
    Map<UUID, Errand> found = new HashMap<>();
    asks.stream()
        .collect(
            Collectors.groupingBy(Ask::kind, Collectors.mapping(Ask::errand, Collectors.toSet())))
        .forEach((kind, ids) -> of(kind).ifPresent(errands -> found.putAll(errands.find(ids))));
    return found;
  }
}
