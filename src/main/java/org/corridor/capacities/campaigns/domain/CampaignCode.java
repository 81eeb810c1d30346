package org.corridor.capacities.campaigns.domain;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the address of a campaign ends in: short enough to be typed from a sheet of paper, without
 * letters and digits that are mistaken for each other.
 */
public record CampaignCode(String value) {

  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 7;
  private static final Pattern VALID = Pattern.compile("[2-9A-HJKMNP-TV-Z]{" + LENGTH + "}");
  private static final SecureRandom RANDOM = new SecureRandom();

  static CampaignCode create() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new CampaignCode(code.toString());
  }

  /** As somebody types it, in small letters or capitals. */
  public static Optional<CampaignCode> of(String typed) {
    String code = typed.strip().toUpperCase(Locale.ROOT);
    return VALID.matcher(code).matches() ? Optional.of(new CampaignCode(code)) : Optional.empty();
  }

  /** The address that is published. */
  public String path() {
    return "/tell/" + value;
  }

  @Override
  public String toString() {
    return value;
  }
}
