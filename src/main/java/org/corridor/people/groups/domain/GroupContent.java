package org.corridor.people.groups.domain;

import java.util.LinkedHashSet;
import java.util.List;
import org.corridor.people.OrganisationId;
import org.corridor.people.organisations.domain.Sector;
import org.corridor.people.profiles.domain.WebLink;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a group says of itself. All of it is for everybody to read.
 *
 * @param about who its people are and what they do, in its own words
 * @param written what its own words are written in
 * @param residence where its people live: ISO 3166-1 alpha-2
 * @param towns where in that country; at least one
 * @param origin what ties them together: ISO 3166-1 alpha-2
 * @param originPlace the region or town there; empty where it is the whole country
 * @param sector what it cares about most
 * @param size null where it does not say
 * @param languages codes of the languages spoken in it
 * @param began the year in which it began; null where it does not say
 * @param organisation what it is as a formal body; null for an informal group
 * @param byRequest whether hosts decide who joins
 */
public record GroupContent(
    String name,
    String about,
    Language written,
    String residence,
    List<String> towns,
    String origin,
    String originPlace,
    Sector sector,
    @Nullable GroupSize size,
    List<String> languages,
    @Nullable Integer began,
    @Nullable OrganisationId organisation,
    List<WebLink> links,
    boolean byRequest) {

  public static final int NAME = 200;
  public static final int ABOUT = 3_000;
  public static final int TOWN = 80;
  public static final int TOWNS = 10;
  public static final int LANGUAGES = 12;
  public static final int LINKS = 5;
  public static final int FIRST_YEAR = 1800;

  public GroupContent {
    towns = List.copyOf(new LinkedHashSet<>(towns));
    languages = List.copyOf(new LinkedHashSet<>(languages));
    links = List.copyOf(new LinkedHashSet<>(links));
  }

  /** A size that was said before keeps its day. */
  GroupContent after(GroupContent before) {
    GroupSize old = before.size;
    GroupSize now = size;
    return old != null && now != null && old.saysTheSame(now) ? withSize(old) : this;
  }

  private GroupContent withSize(GroupSize other) {
    return new GroupContent(
        name,
        about,
        written,
        residence,
        towns,
        origin,
        originPlace,
        sector,
        other,
        languages,
        began,
        organisation,
        links,
        byRequest);
  }
}
