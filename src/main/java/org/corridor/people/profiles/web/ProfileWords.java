package org.corridor.people.profiles.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.people.profiles.domain.Bond;
import org.corridor.people.profiles.domain.Place;
import org.corridor.people.profiles.domain.ProfileContent;
import org.corridor.people.profiles.domain.ProfileField;
import org.corridor.platform.form.Form;

/** How templates name the parts of a profile. */
public final class ProfileWords {

  private ProfileWords() {}

  public static ProfileField of(Bond bond) {
    return bond.field();
  }

  /** Name of the form field of the bond. */
  public static String field(Bond bond) {
    return ProfileForm.name(bond);
  }

  /** Whether any bond is written in the form, or anything is wrong with one. */
  public static boolean hasBonds(Form form) {
    return Stream.of(Bond.values()).anyMatch(bond -> !form.value(field(bond)).isBlank());
  }

  /** The id of the part of the form that is about the field. */
  public static String section(ProfileField field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  /** The lists of places that hold any. */
  public static Map<ProfileField, List<Place>> places(ProfileContent content) {
    Map<ProfileField, List<Place>> places = new LinkedHashMap<>();
    places.put(ProfileField.ORIGIN, content.origin());
    places.put(ProfileField.RESIDENCE, content.residence());
    places.put(ProfileField.TIES, content.ties());
    places.values().removeIf(List::isEmpty);
    return places;
  }
}
