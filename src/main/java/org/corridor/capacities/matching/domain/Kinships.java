package org.corridor.capacities.matching.domain;

import org.corridor.capacities.skills.Relations;
import org.corridor.capacities.skills.Skills;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The kinship of the concepts as the taxonomy stands now. */
@Component
class Kinships {

  private final Skills skills;
  private volatile @Nullable Kinship latest;

  Kinships(Skills skills) {
    this.skills = skills;
  }

  Kinship now() {
    Kinship known = latest;
    Relations relations = skills.relations();
    if (known == null || known.version() != relations.version()) {
      known = new Kinship(relations);
      latest = known;
    }
    return known;
  }
}
