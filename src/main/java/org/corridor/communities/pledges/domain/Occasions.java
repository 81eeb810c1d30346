package org.corridor.communities.pledges.domain;

import java.util.List;
import java.util.Optional;
import org.corridor.communities.pledges.PledgeOccasion;
import org.corridor.communities.pledges.PledgeOccasion.Occasion;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The occasions of all kinds. */
@Component
class Occasions {

  private final List<PledgeOccasion> kinds;

  Occasions(List<PledgeOccasion> kinds) {
    this.kinds = kinds;
  }

  Optional<Occasion> find(OccasionRef ref, Optional<PersonId> reader) {
    return kind(ref).flatMap(kind -> kind.find(ref.id(), reader));
  }

  /** Whether the person may write and sign there; everybody may where there is no occasion. */
  boolean takesPart(@Nullable OccasionRef ref, PersonId person) {
    return ref == null || kind(ref).filter(kind -> kind.takesPart(ref.id(), person)).isPresent();
  }

  List<Occasion> of(PersonId person) {
    return kinds.stream().flatMap(kind -> kind.of(person).stream()).toList();
  }

  private Optional<PledgeOccasion> kind(OccasionRef ref) {
    return kinds.stream().filter(kind -> kind.kind().equals(ref.kind())).findFirst();
  }
}
