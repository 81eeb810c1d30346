package org.corridor.people.consents.domain;

import java.util.Locale;
import org.corridor.people.DataUse;
import org.corridor.people.DataUse.Ground;

/**
 * What this module does with data of people, on what ground, and how long it keeps them. What it
 * says is what jobs do: who changes one changes the other.
 */
public enum Processing {
  ACCOUNT(Ground.CONTRACT),
  DESIGNS(Ground.CONTRACT),
  SESSIONS(Ground.CONTRACT),
  MAILS(Ground.CONTRACT),
  PROFILE(Ground.CONSENT),
  BONDS(Ground.EXPRESS_CONSENT),
  GROUPS(Ground.CONSENT),
  DIRECTORY(Ground.CONSENT),
  REGISTRATION(Ground.CONSENT),
  LISTS(Ground.INTEREST),
  REMINDER(Ground.CONSENT),
  LOOKS(Ground.INTEREST),
  GUARDIAN(Ground.DUTY),
  CONTACTS(Ground.CONTRACT),
  ATTEMPTS(Ground.INTEREST),
  BACKUPS(Ground.INTEREST),
  CONSENTS(Ground.DUTY),
  CLOSING(Ground.CONTRACT),
  PROOF(Ground.DUTY);

  private final Ground ground;

  Processing(Ground ground) {
    this.ground = ground;
  }

  public Ground ground() {
    return ground;
  }

  /** Key of what is kept and what for. */
  public String what() {
    return "people.processing." + code(this);
  }

  /** Key of how long. */
  public String kept() {
    return what() + ".kept";
  }

  /** As everybody reads it. */
  public DataUse use() {
    return new DataUse(ground, what());
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
