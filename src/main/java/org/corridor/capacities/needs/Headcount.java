package org.corridor.capacities.needs;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Numbers of people by sex and age (handbook 4: needs of women and men, young and old differ).
 *
 * @param women of each {@link Age}, in its order; 0 where not known
 * @param men likewise
 */
public record Headcount(List<Integer> women, List<Integer> men) {

  /** The most of one sex and age. */
  public static final int MOST = 1_000_000;

  public static final Headcount NONE =
      new Headcount(
          Collections.nCopies(Age.values().length, 0), Collections.nCopies(Age.values().length, 0));

  /** Age groups. */
  public enum Age {
    /** To 14 years. */
    CHILDREN,
    /** 15 to 24 years. */
    YOUTH,
    /** 25 to 59 years. */
    ADULTS,
    /** From 60 years. */
    OLDER;

    /** Key of its name. */
    public String text() {
      return "capacities.needs.age." + name().toLowerCase(Locale.ROOT);
    }
  }

  public Headcount {
    women = List.copyOf(women);
    men = List.copyOf(men);
    if (women.size() != Age.values().length || men.size() != Age.values().length) {
      throw new IllegalArgumentException("A number for each age group");
    }
  }

  public int women(Age age) {
    return women.get(age.ordinal());
  }

  public int men(Age age) {
    return men.get(age.ordinal());
  }

  public int total() {
    return sum(women) + sum(men);
  }

  private static int sum(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }
}
