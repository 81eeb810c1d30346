package org.corridor.capacities.skills;

/**
 * How concepts belong together. It never changes; a newer taxonomy makes a new one. Concepts are
 * given and answered by number, see {@link ConceptId}; an unknown number has no relations.
 */
public interface Relations {

  /** The highest number of a concept. */
  int size();

  /** The skills that an occupation, or a skill, cannot do without. */
  int[] essential(int concept);

  /** The skills that are of use to an occupation, or a skill. */
  int[] optional(int concept);

  /** The next wider concepts: of a skill its skill group, of an occupation its ISCO-08 group. */
  int[] broader(int concept);

  /** What is directly within it. */
  int[] narrower(int concept);

  /** Counts the versions of the taxonomy on this platform; the same number is the same taxonomy. */
  long version();
}
