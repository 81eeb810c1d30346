package org.corridor.people.contacts.domain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The addressees of all kinds. */
@Component
class AddresseeRooms {

  private final ObjectProvider<Addressees> rooms;

  AddresseeRooms(ObjectProvider<Addressees> rooms) {
    this.rooms = rooms;
  }

  Optional<Addressee> find(String kind, String key, PersonId asker) {
    return room(kind).flatMap(room -> room.find(key, asker));
  }

  /** Empty also for somebody who has left. */
  Optional<Addressee> named(String kind, @Nullable UUID id, PersonId viewer) {
    return id == null ? Optional.empty() : room(kind).flatMap(room -> room.named(id, viewer));
  }

  /** What the viewer may see of a person. */
  Optional<Addressee> person(PersonId person, PersonId viewer) {
    return named(Addressees.PERSON, person.value(), viewer);
  }

  /** Who may answer; nobody answers what they asked themselves. */
  Set<PersonId> answerers(String kind, @Nullable UUID id, @Nullable PersonId asker) {
    Set<PersonId> all = new HashSet<>();
    if (id != null) {
      room(kind).ifPresent(room -> all.addAll(room.answerers(id)));
      all.removeIf(one -> one.equals(asker));
    }
    return all;
  }

  /** By kind, the ids for which the person may answer. */
  Map<String, Set<UUID>> answeredBy(PersonId person) {
    Map<String, Set<UUID>> all = new LinkedHashMap<>();
    rooms.orderedStream().forEach(room -> all.put(room.kind(), room.answeredBy(person)));
    return all;
  }

  private Optional<Addressees> room(String kind) {
    return rooms.orderedStream().filter(room -> room.kind().equals(kind)).findFirst();
  }
}
