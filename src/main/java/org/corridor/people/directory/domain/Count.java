package org.corridor.people.directory.domain;

/**
 * How many there are. Of people, fewer than {@value #FEW} are only said to be few.
 *
 * @param number exact, or {@value #FEW} where there are fewer
 */
public record Count(int number, boolean few) {

  public static final int FEW = 5;

  static Count of(int number, boolean people) {
    boolean few = people && number < FEW;
    return new Count(few ? FEW : number, few);
  }
}
