package org.corridor.alliances.forces.domain;

/** Whether a force works for the change or against it. */
public enum Side {
  DRIVING,
  RESTRAINING
}
