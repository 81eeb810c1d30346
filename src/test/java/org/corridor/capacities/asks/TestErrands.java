package org.corridor.capacities.asks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Component;

/** Errands of a kind of their own, so that asking is tested without what others make of it. */
@Component
public class TestErrands implements Errands {

  private record Made(Errand errand, OrganisationId organisation, PersonId speaker) {}

  private final Map<UUID, Made> all = new ConcurrentHashMap<>();

  public UUID make(OrganisationId organisation, PersonId speaker) {
    UUID id = UUID.randomUUID();
    all.put(
        id,
        new Made(
            new Errand(kind(), id, "Neonatal training <b>", Language.EN, "/needs"),
            organisation,
            speaker));
    return id;
  }

  @Override
  public String kind() {
    return "test";
  }

  @Override
  public Map<UUID, Errand> find(Collection<UUID> ids) {
    Map<UUID, Errand> found = new HashMap<>();
    ids.forEach(
        id -> {
          Made made = all.get(id);
          if (made != null) {
            found.put(id, made.errand());
          }
        });
    return found;
  }

  @Override
  public Optional<OrganisationId> organisation(UUID id) {
    return Optional.ofNullable(all.get(id)).map(Made::organisation);
  }

  @Override
  public boolean mayAsk(PersonId person, UUID id) {
    Made made = all.get(id);
    return made != null && made.speaker().equals(person);
  }
}
