package org.corridor.people.registrations.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridor.people.accounts.domain.PersonName;
import org.corridor.people.profiles.domain.Availability;
import org.corridor.people.profiles.domain.Bond;
import org.corridor.people.profiles.domain.Place;
import org.corridor.people.profiles.domain.ProfileContent;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation writes down about somebody. Only what the person needs to be known by; faith
 * and the like are for the person alone to say.
 *
 * @param language that the person reads, or is read to
 * @param residence where they live; null where not said
 * @param origin where they come from; null where not said
 * @param profession in their words; may be empty
 * @param about what they can and want to do, in their words; may be empty
 * @param phone for the organisation to reach them; may be empty
 * @param number the organisation's own number of the member; may be empty
 */
public record Entry(
    PersonName name,
    Language language,
    @Nullable Place residence,
    @Nullable Place origin,
    String profession,
    String about,
    String phone,
    String number) {

  public static final int PHONE = 40;
  public static final int NUMBER = 60;
  public static final int ABOUT = 1_000;

  /** What is put in the profile, beside what stood there in other fields. */
  public ProfileContent content() {
    return new ProfileContent(
        List.of(),
        origin == null ? List.of() : List.of(origin),
        residence == null ? List.of() : List.of(residence),
        List.of(),
        Map.of(Bond.PROFESSION, profession),
        Set.of(),
        about,
        Availability.NOT_SAID,
        List.of());
  }

  static Entry of(
      PersonName name, Language language, ProfileContent content, String phone, String number) {
    return new Entry(
        name,
        language,
        first(content.residence()).orElse(null),
        first(content.origin()).orElse(null),
        content.bonds().getOrDefault(Bond.PROFESSION, ""),
        content.cv(),
        phone,
        number);
  }

  private static Optional<Place> first(List<Place> places) {
    return places.stream().findFirst();
  }

  @Override
  public String toString() {
    return "Entry";
  }
}
