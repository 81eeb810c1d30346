package org.corridor.people.profiles.domain;

import java.util.Locale;

/** The parts of a profile that are shown or hidden on their own. */
public enum ProfileField {
  NAME,
  PHOTO,
  LANGUAGES,
  ORIGIN,
  RESIDENCE,
  TIES,
  BOND_PLACE,
  BOND_PROFESSION,
  BOND_GENDER,
  BOND_GENERATION,
  BOND_FAITH,
  BOND_STUDY,
  INTERESTS,
  CV,
  AVAILABILITY,
  LINKS;

  /** Key of its name in the messages. */
  public String text() {
    return "people.profile." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Name of the form field that says who sees it. */
  public String audienceField() {
    return "seen-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
