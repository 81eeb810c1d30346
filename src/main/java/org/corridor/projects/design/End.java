package org.corridor.projects.design;

/** The two ends of a corridor, and what lies between. */
public enum End {
  ORIGIN,
  RESIDENCE,
  TRANSIT
}
