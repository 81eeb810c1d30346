package org.corridor.people.profiles.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corridor.people.profiles.domain.Audience;

/** Audiences in texts and addresses. */
public final class Audiences {

  /** As whom one may look at one's own profile. */
  public static final List<Audience> OTHERS =
      List.of(Audience.EVERYONE, Audience.MEMBERS, Audience.MY_ORGANISATIONS);

  private Audiences() {}

  /** Key of its name. */
  public static String text(Audience audience) {
    return "people.profile.audience." + lower(audience);
  }

  /** Key of what one looks at: "as a visitor sees it". */
  public static String preview(Audience audience) {
    return "people.profile.as." + code(audience);
  }

  /** As in addresses. */
  public static String code(Audience audience) {
    return audience == Audience.EVERYONE ? "visitor" : lower(audience);
  }

  static Optional<Audience> other(String code) {
    return OTHERS.stream().filter(audience -> code(audience).equals(code)).findFirst();
  }

  private static String lower(Audience audience) {
    return audience.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
