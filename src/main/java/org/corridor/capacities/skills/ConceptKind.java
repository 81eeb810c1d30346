package org.corridor.capacities.skills;

/** What a concept of the taxonomy is. */
public enum ConceptKind {
  /** Something that one can do. */
  SKILL,
  /** Something that one knows. */
  KNOWLEDGE,
  /** Work that one does; skills belong to it. */
  OCCUPATION,
  /** An ISCO-08 group of occupations or a group of skills. */
  GROUP
}
