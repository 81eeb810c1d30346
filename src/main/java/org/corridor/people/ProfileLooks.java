package org.corridor.people;

/** Notes looks at profiles that do not go through a profile's own page. */
public interface ProfileLooks {

  /** A steward looked at what is held of somebody, as a steward; its owner gets to know that. */
  void bySteward(PersonId owner, PersonId steward);
}
