package org.corridor.capacities.skills;

/**
 * A concept of the taxonomy, numbered as this platform met it: small and dense, so that a set of
 * concepts is a set of bits. The number stays when a newer version of the taxonomy comes in.
 */
public record ConceptId(int value) {

  public ConceptId {
    if (value < 1) {
      throw new IllegalArgumentException("Concepts are numbered from 1: " + value);
    }
  }
}
