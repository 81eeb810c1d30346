package org.corridor.people.profiles.domain;

/** Who may see a field, from the fewest to the most; each includes those before. */
public enum Audience {
  ONLY_ME,
  /** Those who belong to an organisation that the owner belongs to. */
  MY_ORGANISATIONS,
  /** Everybody who is signed in. */
  MEMBERS,
  EVERYONE;

  /** Whether those who may see what this audience sees may also see what is meant for another. */
  boolean includes(Audience meant) {
    return meant.ordinal() >= ordinal();
  }
}
