package org.corridor.people.directory.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridor.people.directory.domain.Town.End;
import org.corridor.people.groups.domain.FindableGroups;
import org.corridor.people.groups.domain.FindableGroups.Listed;
import org.corridor.people.groups.domain.GroupContent;
import org.springframework.stereotype.Component;

/** Diaspora groups, of which everybody sees the same. Who belongs to them is not part of that. */
@Component
class GroupsToFind implements Source {

  private final FindableGroups groups;

  GroupsToFind(FindableGroups groups) {
    this.groups = groups;
  }

  @Override
  public Kind kind() {
    return Kind.GROUP;
  }

  @Override
  public List<Entry> entries(Collection<Long> listings) {
    return groups.listed(listings).stream().map(GroupsToFind::entry).toList();
  }

  @Override
  public List<Entry> after(long listing, int most) {
    return groups.after(listing, most).stream().map(GroupsToFind::entry).toList();
  }

  private static Entry entry(Listed listed) {
    Sight sight = sight(listed.content());
    return new Entry(
        Kind.GROUP,
        listed.listing(),
        listed.path(),
        Set.of(),
        Map.of(Circle.VISITORS, sight, Circle.MEMBERS, sight),
        false);
  }

  private static Sight sight(GroupContent content) {
    List<Town> towns = new ArrayList<>();
    towns.add(new Town(End.ORIGIN, content.origin(), content.originPlace()));
    content.towns().forEach(town -> towns.add(new Town(End.RESIDENCE, content.residence(), town)));
    String about = content.about();
    return new Sight(
        content.name(),
        towns,
        Map.of(
            Facet.KIND, Set.of(Kind.GROUP.code()),
            Facet.LANGUAGE, Set.copyOf(content.languages()),
            Facet.SECTOR, PeopleToFind.codes(Set.of(content.sector()))),
        about.isEmpty() ? List.of() : List.of(about),
        about,
        about.isEmpty() ? null : content.written());
  }
}
