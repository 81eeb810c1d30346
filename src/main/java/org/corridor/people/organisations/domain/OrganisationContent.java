package org.corridor.people.organisations.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.corridor.people.profiles.domain.WebLink;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of itself. All of it is for everybody to read.
 *
 * @param places where it works, besides being at home somewhere
 * @param languages codes of the languages it can work in
 * @param grants experience with international grants, {@code grantsWords} which ones
 * @param networks it belongs to
 * @param about what it does, in its own words
 * @param contact how it wants to be reached by strangers: of its office, not of a person
 */
public record OrganisationContent(
    @Nullable LegalStatus legal,
    @Nullable StaffSize size,
    @Nullable Engagement engagement,
    List<WorkPlace> places,
    Set<Sector> sectors,
    Set<TargetGroup> groups,
    @Nullable GrantExperience grants,
    String grantsWords,
    String networks,
    List<String> languages,
    String about,
    @Nullable WebLink link,
    String contact) {

  public static final int PLACES = 15;
  public static final int TOWN = 80;
  public static final int LANGUAGES = 12;
  public static final int WORDS = 600;
  public static final int ABOUT = 3_000;
  public static final int CONTACT = 200;

  public static final OrganisationContent EMPTY =
      new OrganisationContent(
          null, null, null, List.of(), Set.of(), Set.of(), null, "", "", List.of(), "", null, "");

  public OrganisationContent {
    places = List.copyOf(new LinkedHashSet<>(places));
    sectors = inOrder(Sector.class, sectors);
    groups = inOrder(TargetGroup.class, groups);
    languages = List.copyOf(new LinkedHashSet<>(languages));
  }

  /** Whether any of it is in words of its own, which are in a language. */
  public boolean hasWords() {
    return !(about + grantsWords + networks).isEmpty();
  }

  private static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Set<E> some) {
    EnumSet<E> sorted = EnumSet.noneOf(type);
    sorted.addAll(some);
    return Collections.unmodifiableSet(sorted);
  }
}
