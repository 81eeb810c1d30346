package org.corridor.people.profiles.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What members tell about themselves. All of it is optional.
 *
 * @param origin where they or their family come from
 * @param residence where they live
 * @param ties other places they belong to
 * @param bonds what can link them to others, in their own words; none is blank
 * @param cv a few lines on what they have done
 */
public record ProfileContent(
    List<LanguageSkill> languages,
    List<Place> origin,
    List<Place> residence,
    List<Place> ties,
    Map<Bond, String> bonds,
    Set<Interest> interests,
    String cv,
    Availability availability,
    List<WebLink> links) {

  public static final int LANGUAGES = 12;
  public static final int PLACES = 6;
  public static final int LINKS = 6;
  public static final int TOWN = 100;
  public static final int WORDS = 200;
  public static final int CV = 3_000;

  public static final ProfileContent EMPTY =
      new ProfileContent(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          Set.of(),
          "",
          Availability.NOT_SAID,
          List.of());

  public ProfileContent {
    languages = List.copyOf(languages);
    origin = List.copyOf(origin);
    residence = List.copyOf(residence);
    ties = List.copyOf(ties);
    Map<Bond, String> said = new TreeMap<>(bonds);
    said.values().removeIf(String::isBlank);
    bonds = InOrder.map(said);
    interests = InOrder.set(interests);
    availability = Objects.requireNonNullElse(availability, Availability.NOT_SAID);
    links = List.copyOf(links);
  }

  /** The same without all other fields. */
  ProfileContent only(Collection<ProfileField> fields) {
    Map<Bond, String> kept = new TreeMap<>(bonds);
    kept.keySet().removeIf(bond -> !fields.contains(bond.field()));
    return new ProfileContent(
        fields.contains(ProfileField.LANGUAGES) ? languages : List.of(),
        fields.contains(ProfileField.ORIGIN) ? origin : List.of(),
        fields.contains(ProfileField.RESIDENCE) ? residence : List.of(),
        fields.contains(ProfileField.TIES) ? ties : List.of(),
        kept,
        fields.contains(ProfileField.INTERESTS) ? interests : Set.of(),
        fields.contains(ProfileField.CV) ? cv : "",
        fields.contains(ProfileField.AVAILABILITY) ? availability : Availability.NOT_SAID,
        fields.contains(ProfileField.LINKS) ? links : List.of());
  }

  /** What this one says, and where it says nothing, what the other does. */
  ProfileContent with(ProfileContent other) {
    Map<Bond, String> all = new TreeMap<>(other.bonds);
    all.putAll(bonds);
    return new ProfileContent(
        languages.isEmpty() ? other.languages : languages,
        origin.isEmpty() ? other.origin : origin,
        residence.isEmpty() ? other.residence : residence,
        ties.isEmpty() ? other.ties : ties,
        all,
        interests.isEmpty() ? other.interests : interests,
        cv.isEmpty() ? other.cv : cv,
        availability.isEmpty() ? other.availability : availability,
        links.isEmpty() ? other.links : links);
  }

  /** The fields that say something. */
  public Set<ProfileField> filled() {
    Set<ProfileField> filled = EnumSet.noneOf(ProfileField.class);
    for (ProfileField field : ProfileField.values()) {
      if (!only(List.of(field)).equals(EMPTY)) {
        filled.add(field);
      }
    }
    return filled;
  }

  /** Whether anything stands here in the member's own words. */
  boolean hasWords() {
    return !cv.isEmpty() || !bonds.isEmpty();
  }

  /** Everything typed, for tests and for search. */
  List<String> words() {
    List<String> words = new ArrayList<>(bonds.values());
    List.of(origin, residence, ties).forEach(all -> all.forEach(place -> words.add(place.town())));
    links.forEach(link -> words.add(link.address()));
    words.add(cv);
    words.removeIf(String::isEmpty);
    return words;
  }

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "ProfileContent";
  }
}
