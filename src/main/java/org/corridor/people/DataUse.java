package org.corridor.people;

import java.util.Locale;

/**
 * What a module does with data of people, on what ground, and how long it keeps them; read by
 * everybody at {@code /privacy}. Each bean of this kind is shown, in the order of {@code @Order}.
 * What it says is what jobs do: who changes one changes the other.
 *
 * @param key of what is kept and what for; {@code <key>.kept} says how long
 */
public record DataUse(Ground ground, String key) {

  /** Articles 6 and 9 of the General Data Protection Regulation. */
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
      return "people.ground." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Key of how long. */
  public String kept() {
    return key + ".kept";
  }
}
