package org.corridor.capacities.roster.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.capacities.roster.RosterBenefit.Benefit;
import org.corridor.capacities.roster.domain.Entry;
import org.corridor.capacities.roster.domain.RosterConsent;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.NamedConcept;
import org.jspecify.annotations.Nullable;

/**
 * An entry as its owner sees it.
 *
 * @param named the concepts of the skills, by their numbers
 * @param found whether others can find it as it stands
 */
public record MyEntryView(
    Entry entry,
    Map<ConceptId, NamedConcept> named,
    List<RosterConsent> open,
    boolean found,
    List<Benefit> benefits) {

  /** What somebody meant by their words; empty where they keep only these. */
  public Optional<NamedConcept> concept(@Nullable ConceptId id) {
    return Optional.ofNullable(named.get(id));
  }
}
