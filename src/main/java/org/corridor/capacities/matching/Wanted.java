package org.corridor.capacities.matching;

import org.corridor.capacities.Experience;
import org.corridor.capacities.skills.ConceptId;

/**
 * A skill or occupation that somebody is wanted for.
 *
 * @param essential without it the task cannot be done; otherwise it is welcome
 * @param least how well it has to be known
 */
public record Wanted(ConceptId concept, boolean essential, Experience least) {}
