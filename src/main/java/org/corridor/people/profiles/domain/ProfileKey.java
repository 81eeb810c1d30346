package org.corridor.people.profiles.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * What a profile's address ends in: 122 random bits, which say nothing about the person and which
 * nobody can guess.
 */
public record ProfileKey(UUID value) {

  static ProfileKey create() {
    return new ProfileKey(UUID.randomUUID());
  }

  static Optional<ProfileKey> of(String text) {
    try {
      UUID value = UUID.fromString(text);
      return value.toString().equals(text) ? Optional.of(new ProfileKey(value)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
