package org.corridor.projects.visits.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corridor.projects.underway.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What a visit is for, when, where, and what it asks.
 *
 * @param origin places at the end of origin; empty where none is visited
 * @param residence places at the end of residence
 * @param visitors of the team
 * @param outsiders organisations that come along; no names of people
 * @param meets whom one wants to meet, by what they do
 * @param author who writes what was found; null for whoever works in the project
 */
public record VisitPlan(
    String purpose,
    LocalDate from,
    LocalDate to,
    String origin,
    String residence,
    List<MemberId> visitors,
    String outsiders,
    String meets,
    List<Question> questions,
    @Nullable MemberId author) {

  public static final int PURPOSE = 1_000;
  public static final int LINE = 300;
  public static final int MEETS = 1_000;
  public static final int MOST_QUESTIONS = 40;

  public VisitPlan {
    visitors = List.copyOf(visitors);
    questions = List.copyOf(questions);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins");
    }
  }

  /**
   * @param id stable within the visit
   * @param criterion of an evaluation; null where it asks by none
   * @param source what it was proposed for, e.g. {@code activity-ac4}; empty for own ones
   */
  public record Question(String id, String text, @Nullable Criterion criterion, String source) {

    /** Characters. */
    public static final int TEXT = 500;
  }

  Optional<Question> question(String id) {
    return questions.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
