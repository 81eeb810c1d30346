package org.corridor.people;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The rule by which numbers of people are shown. A number below {@link #LEAST} is not shown; any
 * other one is rounded down to a multiple of {@link #STEP}, so that nobody sees a single person
 * come or go. Sums are made of shown numbers only. So nothing that is published depends on a number
 * that is not shown, in whichever way lists are filtered and sums are compared: it cannot be worked
 * out.
 */
public final class SmallNumbers {

  /** The smallest number of people that is shown. */
  public static final int LEAST = 5;

  /** What every number shown is a multiple of. */
  public static final int STEP = 5;

  private SmallNumbers() {}

  /**
   * What is shown of a number of people, to be read as "at least"; 0 where nothing is.
   *
   * @throws IllegalArgumentException on a negative number
   */
  public static int shown(long people) {
    if (people < 0) {
      throw new IllegalArgumentException("No number of people: " + people);
    }
    return people < LEAST ? 0 : Math.toIntExact(people - people % STEP);
  }

  /**
   * Sums of what is shown, by whatever the parts have in common; a sum of parts that are all not
   * shown is 0.
   *
   * @param people of a part, as it is: the rule is applied here
   */
  public static <T, K extends Comparable<K>> Map<K, Integer> sums(
      Collection<T> parts, Function<T, K> key, ToIntFunction<T> people) {
    Map<K, Integer> sums = new TreeMap<>();
    parts.forEach(
        part -> sums.merge(key.apply(part), shown(people.applyAsInt(part)), Integer::sum));
    return sums;
  }
}
