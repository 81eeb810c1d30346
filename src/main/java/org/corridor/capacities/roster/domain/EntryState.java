package org.corridor.capacities.roster.domain;

/** Whether an entry can be found. */
public enum EntryState {
  AWAKE,
  /**
   * Its owner has not said within a year that it is still right. Nothing is lost; one tap wakes it.
   */
  ASLEEP,
  /** Its owner wants to be left in peace for a while. */
  PAUSED
}
