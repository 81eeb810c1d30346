package org.corridor.people.directory.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridor.people.OrganisationView;
import org.corridor.people.directory.domain.Town.End;
import org.corridor.people.organisations.domain.FindableOrganisations;
import org.corridor.people.organisations.domain.FindableOrganisations.Listed;
import org.corridor.people.organisations.domain.OrganisationContent;
import org.springframework.stereotype.Component;

/** Organisations, of which everybody sees the same. */
@Component
class OrganisationsToFind implements Source {

  private final FindableOrganisations organisations;

  OrganisationsToFind(FindableOrganisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public Kind kind() {
    return Kind.ORGANISATION;
  }

  @Override
  public List<Entry> entries(Collection<Long> listings) {
    return organisations.listed(listings).stream().map(OrganisationsToFind::entry).toList();
  }

  @Override
  public List<Entry> after(long listing, int most) {
    return organisations.after(listing, most).stream().map(OrganisationsToFind::entry).toList();
  }

  private static Entry entry(Listed listed) {
    Sight sight = sight(listed);
    return new Entry(
        Kind.ORGANISATION,
        listed.listing(),
        listed.organisation().path(),
        Set.of(),
        Map.of(Circle.VISITORS, sight, Circle.MEMBERS, sight),
        listed.verified());
  }

  private static Sight sight(Listed listed) {
    OrganisationView organisation = listed.organisation();
    OrganisationContent content = listed.content();
    List<Town> towns = new ArrayList<>();
    towns.add(new Town(End.RESIDENCE, organisation.country(), ""));
    content
        .places()
        .forEach(place -> towns.add(new Town(End.OTHER, place.country(), place.town())));
    organisation.worksIn().forEach(country -> towns.add(new Town(End.OTHER, country, "")));
    List<String> words =
        new ArrayList<>(List.of(content.about(), content.networks(), content.grantsWords()));
    words.removeIf(String::isEmpty);
    return new Sight(
        organisation.name(),
        towns,
        Map.of(
            Facet.KIND, Set.of(Kind.ORGANISATION.code()),
            Facet.TYPE, Set.of(organisation.kind().code()),
            Facet.LANGUAGE, Set.copyOf(content.languages()),
            Facet.SECTOR, PeopleToFind.codes(content.sectors()),
            Facet.REACHES, PeopleToFind.codes(content.groups())),
        words,
        content.about(),
        content.hasWords() ? listed.written() : null);
  }
}
