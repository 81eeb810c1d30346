package org.corridor.people.directory.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.people.PersonId;
import org.corridor.people.SharedOrganisations;
import org.corridor.people.directory.domain.Town.End;
import org.corridor.people.profiles.domain.FindableProfiles;
import org.corridor.people.profiles.domain.FindableProfiles.Listed;
import org.corridor.people.profiles.domain.LanguageSkill;
import org.corridor.people.profiles.domain.Place;
import org.corridor.people.profiles.domain.Profile;
import org.corridor.people.profiles.domain.ProfileContent;
import org.corridor.people.profiles.domain.ProfileView;
import org.corridor.people.profiles.domain.Viewer;
import org.corridor.platform.form.Submission;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Members who agreed to be found, as each circle sees them. */
@Component
class PeopleToFind implements Source {

  /** Some member, whom nobody is. */
  private static final PersonId SOMEBODY = new PersonId(new UUID(0, 0));

  private static final String PATH = "/people/";

  private static final Map<Circle, Viewer> VIEWERS =
      Map.of(
          Circle.VISITORS, new Viewer(null, false),
          Circle.MEMBERS, new Viewer(SOMEBODY, false),
          Circle.COLLEAGUES, new Viewer(SOMEBODY, true));

  private final FindableProfiles profiles;
  private final ObjectProvider<SharedOrganisations> organisations;

  PeopleToFind(FindableProfiles profiles, ObjectProvider<SharedOrganisations> organisations) {
    this.profiles = profiles;
    this.organisations = organisations;
  }

  @Override
  public Kind kind() {
    return Kind.PERSON;
  }

  @Override
  public List<Entry> entries(Collection<Long> listings) {
    return entries(profiles.listed(listings));
  }

  @Override
  public List<Entry> after(long listing, int most) {
    return entries(profiles.after(listing, most));
  }

  /** What the address of a person's page ends in. */
  static String key(String path) {
    return path.substring(PATH.length());
  }

  private List<Entry> entries(List<Listed> listed) {
    Map<PersonId, Set<String>> marks =
        marks(listed.stream().map(one -> one.profile().person()).toList());
    return listed.stream()
        .map(
            one ->
                new Entry(
                    Kind.PERSON,
                    one.listing(),
                    PATH + one.profile().key(),
                    marks.getOrDefault(one.profile().person(), Set.of()),
                    sights(one.profile()),
                    false))
        .toList();
  }

  private Map<PersonId, Set<String>> marks(Collection<PersonId> people) {
    Map<PersonId, Set<String>> all = new HashMap<>();
    organisations.stream()
        .map(shared -> shared.marks(people))
        .forEach(
            some ->
                some.forEach(
                    (person, marks) ->
                        all.computeIfAbsent(person, p -> new HashSet<>()).addAll(marks)));
    return all;
  }

  private static Map<Circle, Sight> sights(Profile profile) {
    Map<Circle, Sight> sights = new EnumMap<>(Circle.class);
    VIEWERS.forEach(
        (circle, viewer) -> {
          ProfileView view = profile.seenBy(viewer);
          if (!view.isEmpty()) {
            sights.put(circle, sight(view));
          }
        });
    return sights;
  }

  private static Sight sight(ProfileView view) {
    ProfileContent content = view.content();
    List<Town> towns = new ArrayList<>();
    towns(content.origin(), End.ORIGIN, towns);
    towns(content.residence(), End.RESIDENCE, towns);
    towns(content.ties(), End.OTHER, towns);
    List<String> words = new ArrayList<>(content.bonds().values());
    words.add(content.cv());
    words.removeIf(String::isEmpty);
    return new Sight(view.name(), towns, said(content), words, content.cv(), view.written());
  }

  private static Map<Facet, Set<String>> said(ProfileContent content) {
    return Map.of(
        Facet.KIND, Set.of(Kind.PERSON.code()),
        Facet.LANGUAGE,
            content.languages().stream().map(LanguageSkill::language).collect(Collectors.toSet()),
        Facet.INTEREST, codes(content.interests()),
        Facet.TIME, codes(content.availability().times()),
        Facet.TERMS, codes(content.availability().terms()));
  }

  private static void towns(List<Place> places, End end, List<Town> towns) {
    places.forEach(place -> towns.add(new Town(end, place.country(), place.town())));
  }

  static Set<String> codes(Set<? extends Enum<?>> values) {
    return values.stream().map(Submission::code).collect(Collectors.toSet());
  }
}
