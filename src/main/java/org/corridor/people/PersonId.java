package org.corridor.people;

import java.util.UUID;

/** Identity of a person with an account. Says nothing about them. */
public record PersonId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
