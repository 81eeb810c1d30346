package org.corridor.people.consents.domain;

import java.util.Locale;

/**
 * What this site does with data of people, on what ground (General Data Protection Regulation), and
 * how long it keeps them. What it says is what jobs do: who changes one changes the other.
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
  ROSTER(Ground.CONSENT),
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

  /** Articles 6 and 9 of the regulation. */
  public enum Ground {
    /** 6 (1) (b). */
    CONTRACT,
    /** 6 (1) (a). */
    CONSENT,
    /** 9 (2) (a): faith, gender and the like. */
    EXPRESS_CONSENT,
    /** 6 (1) (f). */
    INTEREST,
    /** 6 (1) (c). */
    DUTY;

    /** Key of its name. */
    public String text() {
      return "people.ground." + code(this);
    }
  }

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

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
