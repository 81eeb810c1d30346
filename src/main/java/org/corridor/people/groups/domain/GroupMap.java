package org.corridor.people.groups.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.corridor.people.SmallNumbers;
import org.corridor.people.groups.domain.FindGroups.Wanted;
import org.springframework.stereotype.Service;

/**
 * How many people in groups live where and come from where. All of it is added up from what the
 * pages of groups show, see {@link SmallNumbers}: a filter only leaves groups out.
 */
@Service
public class GroupMap {

  private final FindGroups groups;

  GroupMap(FindGroups groups) {
    this.groups = groups;
  }

  /** From a country of origin to one of residence: ISO 3166-1 alpha-2. */
  public record Way(String origin, String residence) implements Comparable<Way> {
    private static final Comparator<Way> ORDER =
        Comparator.comparing(Way::origin).thenComparing(Way::residence);

    @Override
    public int compareTo(Way other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Numbers of people are to be read as "at least"; 0 is fewer than {@link SmallNumbers#LEAST} in
   * each of the groups. Somebody who belongs to two groups is counted in both.
   *
   * @param people by corridor
   * @param residence people by the country where they live
   * @param origin people by the country they come from
   * @param groups how many groups there are
   * @param total all people together
   */
  public record Figures(
      Map<Way, Integer> people,
      Map<String, Integer> residence,
      Map<String, Integer> origin,
      int groups,
      int total) {}

  public Figures figures(Wanted wanted) {
    return figures(groups.all(wanted));
  }

  /**
   * Of these groups. Their members are rounded already; the rule leaves such numbers as they are.
   */
  static Figures figures(List<GroupView> groups) {
    return new Figures(
        SmallNumbers.sums(
            groups,
            g -> new Way(g.content().origin(), g.content().residence()),
            GroupView::members),
        SmallNumbers.sums(groups, g -> g.content().residence(), GroupView::members),
        SmallNumbers.sums(groups, g -> g.content().origin(), GroupView::members),
        groups.size(),
        groups.stream().mapToInt(g -> SmallNumbers.shown(g.members())).sum());
  }
}
