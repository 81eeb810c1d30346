package org.corridor.people.profiles.domain;

/** What can link people across borders (handbook 2.1). Said in one's own words, or not at all. */
public enum Bond {
  PLACE,
  PROFESSION,
  GENDER,
  GENERATION,
  FAITH,
  STUDY;

  public ProfileField field() {
    return ProfileField.valueOf("BOND_" + name());
  }
}
