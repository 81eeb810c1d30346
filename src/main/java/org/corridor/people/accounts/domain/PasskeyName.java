package org.corridor.people.accounts.domain;

/** How an owner tells a passkey from others, 1 to 60 characters. */
public record PasskeyName(String value) {

  public static final int LONGEST = 60;

  public PasskeyName {
    value = value.strip();
    if (value.isEmpty() || value.length() > LONGEST) {
      throw new IllegalArgumentException("A passkey's name has 1 to " + LONGEST + " characters");
    }
  }
}
