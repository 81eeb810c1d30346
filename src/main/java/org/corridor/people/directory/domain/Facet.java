package org.corridor.people.directory.domain;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.people.OrganisationKind;
import org.corridor.people.organisations.domain.Sector;
import org.corridor.people.organisations.domain.TargetGroup;
import org.corridor.people.profiles.domain.Availability;
import org.corridor.people.profiles.domain.Interest;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.SpokenLanguages;
import org.corridor.platform.text.Texts;

/** A property by which entries are told apart; an entry may have several values of each. */
public enum Facet {
  KIND(enums(Kind.values()), named(Kind.values(), Kind::text)),
  /** Where they come from: countries. */
  ORIGIN(Countries.codes(), Facet::country),
  /** Where they live or are at home: countries. */
  RESIDENCE(Countries.codes(), Facet::country),
  /** Any place they have to do with, at either end of a corridor: countries. */
  PLACE(Countries.codes(), Facet::country),
  /** Languages they speak or work in. */
  LANGUAGE(SpokenLanguages.codes(), (code, texts, reader) -> SpokenLanguages.name(code, reader)),
  INTEREST(enums(Interest.values()), named(Interest.values(), Interest::text)),
  SECTOR(enums(Sector.values()), named(Sector.values(), Sector::text)),
  TYPE(
      Stream.of(OrganisationKind.values())
          .map(OrganisationKind::code)
          .collect(Collectors.toUnmodifiableSet()),
      named(OrganisationKind.values(), OrganisationKind::text)),
  /** Whom an organisation reaches. */
  REACHES(enums(TargetGroup.values()), named(TargetGroup.values(), TargetGroup::text)),
  TIME(
      enums(Availability.Time.values()),
      named(Availability.Time.values(), Availability.Time::text)),
  TERMS(
      enums(Availability.Terms.values()),
      named(Availability.Terms.values(), Availability.Terms::text));

  /** What a value is called. */
  private interface Naming {
    String name(String value, Texts texts, Language reader);
  }

  private final Set<String> values;
  private final Naming naming;

  Facet(Set<String> values, Naming naming) {
    this.values = values;
    this.naming = naming;
  }

  /** Its name in addresses and in the index. */
  public String code() {
    return Submission.code(this);
  }

  /** Key of its name. */
  public String text() {
    return "people.directory.facet." + code();
  }

  /** Whether people have it, and not organisations alone. */
  boolean isOfPeople() {
    return this != SECTOR && this != TYPE && this != REACHES;
  }

  /** All values that there can be. */
  public Set<String> all() {
    return values;
  }

  public String name(String value, Texts texts, Language reader) {
    return naming.name(value, texts, reader);
  }

  private static String country(String code, Texts texts, Language reader) {
    return Countries.name(code, reader);
  }

  private static Set<String> enums(Enum<?>[] all) {
    return Stream.of(all).map(Submission::code).collect(Collectors.toUnmodifiableSet());
  }

  private static <E extends Enum<E>> Naming named(E[] all, Function<E, String> key) {
    return (value, texts, reader) ->
        Stream.of(all)
            .filter(one -> Submission.code(one).equals(value))
            .map(one -> texts.text(reader, key.apply(one)))
            .findFirst()
            .orElse(value);
  }
}
