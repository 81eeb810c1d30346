package org.corridor.people.contacts.web;

import java.util.UUID;

/** Reads ids from addresses and forms. */
final class Ids {

  private Ids() {}

  /** What is no id is one that nothing has. */
  static UUID of(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      return new UUID(0, 0);
    }
  }
}
