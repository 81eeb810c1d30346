package org.corridor.people.profiles.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.SpokenLanguages;

/** Profiles as they may come. Their words are such as nothing else holds. */
public final class RandomProfiles {

  private RandomProfiles() {}

  /**
   * @param instead what else might stand in the fields that somebody may not see
   */
  public record Sketch(
      String name,
      ProfileContent content,
      Map<ProfileField, Audience> audiences,
      Language written,
      String nameInstead,
      ProfileContent instead,
      Language writtenInstead,
      boolean photo,
      boolean photoInstead) {}

  public static Arbitrary<Sketch> sketches() {
    Arbitrary<Language> language = Arbitraries.of(Language.class);
    return Combinators.combine(
            word(),
            contents(),
            audiences(),
            language,
            word(),
            contents(),
            language,
            Arbitraries.integers().between(0, 3))
        .as(
            (name, content, audiences, written, otherName, other, otherWritten, photos) ->
                new Sketch(
                    name,
                    content,
                    audiences,
                    written,
                    otherName,
                    other,
                    otherWritten,
                    photos % 2 == 1,
                    photos > 1));
  }

  private static Arbitrary<Map<ProfileField, Audience>> audiences() {
    return Arbitraries.maps(Arbitraries.of(ProfileField.class), Arbitraries.of(Audience.class))
        .ofMaxSize(ProfileField.values().length);
  }

  private static Arbitrary<ProfileContent> contents() {
    Arbitrary<List<Place>> places =
        Combinators.combine(Arbitraries.of(Countries.codes().stream().sorted().toList()), word())
            .as(Place::new)
            .list()
            .ofMaxSize(3);
    Arbitrary<List<LanguageSkill>> languages =
        Combinators.combine(
                Arbitraries.of(SpokenLanguages.codes().stream().sorted().toList()),
                Arbitraries.of(Level.class))
            .as(LanguageSkill::new)
            .list()
            .ofMaxSize(3);
    Arbitrary<Availability> availability =
        Combinators.combine(
                Arbitraries.of(Availability.Time.class).set(),
                Arbitraries.of(Availability.Terms.class).set())
            .as(Availability::new);
    Arbitrary<Map<Bond, String>> bonds =
        Arbitraries.maps(Arbitraries.of(Bond.class), word()).ofMaxSize(6);
    Arbitrary<List<WebLink>> links =
        word().map(word -> new WebLink("https://" + word + ".org/")).list().ofMaxSize(2);
    return Combinators.combine(languages, places, places, places, bonds)
        .flatAs(
            (spoken, origin, residence, ties, bond) ->
                Combinators.combine(
                        Arbitraries.of(Interest.class).set(),
                        word().optional().map(cv -> cv.orElse("")),
                        availability,
                        links)
                    .as(
                        (interests, cv, when, link) ->
                            new ProfileContent(
                                spoken, origin, residence, ties, bond, interests, cv, when, link)));
  }

  private static Arbitrary<String> word() {
    return Arbitraries.strings().withCharRange('a', 'z').ofLength(9).map(word -> "zq" + word);
  }

  /** The fields that an audience is shown, told anew and not by the code that is tested. */
  public static Set<ProfileField> shownTo(Audience audience, Sketch sketch) {
    Set<ProfileField> shown = EnumSet.noneOf(ProfileField.class);
    for (ProfileField field : ProfileField.values()) {
      Audience meant = sketch.audiences().getOrDefault(field, Audience.ONLY_ME);
      boolean is =
          switch (audience) {
            case EVERYONE -> meant == Audience.EVERYONE;
            case MEMBERS -> meant == Audience.EVERYONE || meant == Audience.MEMBERS;
            case MY_ORGANISATIONS -> meant != Audience.ONLY_ME;
            case ONLY_ME -> true;
          };
      if (is) {
        shown.add(field);
      }
    }
    return shown;
  }

  /** The same in the fields that are shown, something else in all others. */
  public static Sketch otherwiseHidden(Sketch sketch, Set<ProfileField> shown) {
    ProfileContent a = sketch.content();
    ProfileContent b = sketch.instead();
    Map<Bond, String> bonds = new EnumMap<>(Bond.class);
    for (Bond bond : Bond.values()) {
      bonds.put(bond, (shown.contains(bond.field()) ? a : b).bonds().getOrDefault(bond, ""));
    }
    ProfileContent mixed =
        new ProfileContent(
            (shown.contains(ProfileField.LANGUAGES) ? a : b).languages(),
            (shown.contains(ProfileField.ORIGIN) ? a : b).origin(),
            (shown.contains(ProfileField.RESIDENCE) ? a : b).residence(),
            (shown.contains(ProfileField.TIES) ? a : b).ties(),
            bonds,
            (shown.contains(ProfileField.INTERESTS) ? a : b).interests(),
            (shown.contains(ProfileField.CV) ? a : b).cv(),
            (shown.contains(ProfileField.AVAILABILITY) ? a : b).availability(),
            (shown.contains(ProfileField.LINKS) ? a : b).links());
    boolean words = a.only(shown).hasWords();
    return new Sketch(
        shown.contains(ProfileField.NAME) ? sketch.name() : sketch.nameInstead(),
        mixed,
        sketch.audiences(),
        words ? sketch.written() : sketch.writtenInstead(),
        "",
        ProfileContent.EMPTY,
        Language.EN,
        shown.contains(ProfileField.PHOTO) ? sketch.photo() : sketch.photoInstead(),
        false);
  }

  /** The words that the viewer may not see, unless the same are said where they may. */
  public static List<String> hiddenWords(Sketch sketch, Set<ProfileField> shown) {
    List<String> seen = new ArrayList<>(sketch.content().only(shown).words());
    if (shown.contains(ProfileField.NAME)) {
      seen.add(sketch.name());
    }
    List<String> words = new ArrayList<>(allWords(sketch));
    words.removeIf(word -> seen.stream().anyMatch(said -> said.contains(word)));
    return words;
  }

  public static List<String> allWords(Sketch sketch) {
    List<String> words = new ArrayList<>(sketch.content().words());
    words.add(sketch.name());
    return words;
  }
}
