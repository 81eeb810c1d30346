package org.corridor.capacities.matching.domain;

import org.corridor.capacities.Experience;

/**
 * Something that somebody says they can do.
 *
 * @param concept its number in the taxonomy
 */
public record Ability(int concept, Experience experience) {}
