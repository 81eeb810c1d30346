package org.corridor.people;

/**
 * What must be known to register an organisation.
 *
 * @param name as it calls itself, at most 300 characters
 * @param country where it is at home: ISO 3166-1 alpha-2 code in capitals
 * @param source where this is known from, e.g. {@code JMDI handbook, annex}; at most 300 characters
 */
public record OrganisationDraft(String name, OrganisationKind kind, String country, String source) {

  public static final int LONGEST = 300;

  /**
   * @throws IllegalArgumentException on an empty or overlong name or source, or a country that is
   *     not a two-letter code
   */
  public OrganisationDraft {
    name = name.strip();
    source = source.strip();
    if (name.codePoints().noneMatch(Character::isLetterOrDigit) || name.length() > LONGEST) {
      throw new IllegalArgumentException(
          "An organisation needs a name of 1 to " + LONGEST + " characters");
    }
    if (source.isEmpty() || source.length() > LONGEST) {
      throw new IllegalArgumentException("Say in 1 to " + LONGEST + " characters where it is from");
    }
    if (!country.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("Not a country code: " + country);
    }
  }
}
