package org.corridor.people.directory.domain;

/** Those who see the same of an entry. Everybody but its owner is in exactly one. */
public enum Circle {
  VISITORS,
  MEMBERS,
  /** Members who share an organisation with a person. */
  COLLEAGUES
}
