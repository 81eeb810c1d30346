package org.corridor.people;

import java.io.Serializable;
import java.util.UUID;

/** Identity of a person with an account. Says nothing about them. */
public record PersonId(UUID value) implements Serializable {

  @Override
  public String toString() {
    return value.toString();
  }
}
