package org.corridor.people.profiles.domain;

import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a profile.
 *
 * @param person who is signed in; null for a visitor
 * @param colleague whether they share an organisation with the owner
 */
public record Viewer(@Nullable PersonId person, boolean colleague) {

  public Viewer {
    if (person == null && colleague) {
      throw new IllegalArgumentException("A visitor is nobody's colleague");
    }
  }

  static Viewer visitor() {
    return new Viewer(null, false);
  }

  /** The widest audience that this viewer belongs to, when they look at what is the owner's. */
  Audience at(PersonId owner) {
    if (person == null) {
      return Audience.EVERYONE;
    }
    if (person.equals(owner)) {
      return Audience.ONLY_ME;
    }
    return colleague ? Audience.MY_ORGANISATIONS : Audience.MEMBERS;
  }
}
