package org.corridor.capacities.returns.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.corridor.capacities.AgeGroup;
import org.corridor.capacities.Sex;
import org.corridor.capacities.skills.SkillLine;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who returns, or thinks of it, wrote down for themselves.
 *
 * @param stage how far they are
 * @param country where they want to work: ISO 3166-1 alpha-2; may be empty
 * @param wanted work they look for
 * @param note in their own words
 * @param person for figures only, as far as they say it
 */
public record ReturnPlan(
    Stage stage,
    String country,
    String town,
    List<SkillLine> wanted,
    String note,
    Who person,
    List<Learnt> skills,
    List<Certificate> certificates,
    List<Step> steps) {

  public static final ReturnPlan EMPTY =
      new ReturnPlan(
          Stage.THINKING,
          "",
          "",
          List.of(),
          "",
          new Who(null, null),
          List.of(),
          List.of(),
          List.of());

  public static final int TOWN = 120;
  public static final int NOTE = 3_000;
  public static final int WORDS = 300;

  /** Certificates or steps in one plan. */
  public static final int MOST = 60;

  public ReturnPlan {
    wanted = List.copyOf(wanted);
    skills = List.copyOf(skills);
    certificates = List.copyOf(certificates);
    steps = List.copyOf(steps);
  }

  /** How far somebody is. */
  public enum Stage {
    THINKING,
    DECIDED,
    RETURNED;

    /** Key of its name. */
    public String text() {
      return "capacities.returns.stage." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** What figures tell people apart by; null where it is not said. */
  public record Who(@Nullable Sex sex, @Nullable AgeGroup age) {}

  /**
   * A skill gained.
   *
   * @param country where: ISO 3166-1 alpha-2; may be empty
   * @param years for how long it was practised; null where that is left out
   */
  public record Learnt(SkillLine line, String country, @Nullable Integer years) {}

  /** How far the recognition of a certificate is. */
  public enum Recognition {
    TO_DO,
    ASKED,
    RECOGNISED,
    REFUSED;

    /** Key of its name. */
    public String text() {
      return "capacities.returns.recognition." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A certificate to be recognised.
   *
   * @param authority that does it
   * @param next what is to be done for it
   * @param due by when; null where that is open
   */
  public record Certificate(
      UUID id,
      String name,
      String authority,
      String next,
      Recognition state,
      @Nullable LocalDate due) {}

  /** What a step is for. */
  public enum StepKind {
    RETRAINING,
    ADAPTATION,
    WORK,
    BUSINESS;

    /** Key of its name. */
    public String text() {
      return "capacities.returns.step." + name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Something to do.
   *
   * @param path of a page on this site that it is about, such as a course; empty for none
   * @param due by when; null where that is open
   */
  public record Step(
      UUID id, StepKind kind, String words, String path, @Nullable LocalDate due, boolean done) {}

  ReturnPlan about(
      Stage stage, String country, String town, List<SkillLine> wanted, String note, Who person) {
    return new ReturnPlan(stage, country, town, wanted, note, person, skills, certificates, steps);
  }

  ReturnPlan learnt(List<Learnt> all) {
    return new ReturnPlan(stage, country, town, wanted, note, person, all, certificates, steps);
  }

  /** Adds it, or puts it in the place of the one with its id. */
  ReturnPlan with(Certificate one) {
    return new ReturnPlan(
        stage,
        country,
        town,
        wanted,
        note,
        person,
        skills,
        put(certificates, one, other -> other.id().equals(one.id())),
        steps);
  }

  ReturnPlan withoutCertificate(UUID id) {
    return new ReturnPlan(
        stage,
        country,
        town,
        wanted,
        note,
        person,
        skills,
        certificates.stream().filter(one -> !one.id().equals(id)).toList(),
        steps);
  }

  ReturnPlan with(Step one) {
    return steps(put(steps, one, other -> other.id().equals(one.id())));
  }

  ReturnPlan done(UUID id, boolean done) {
    return steps(
        steps.stream()
            .map(
                one ->
                    one.id().equals(id)
                        ? new Step(one.id(), one.kind(), one.words(), one.path(), one.due(), done)
                        : one)
            .toList());
  }

  ReturnPlan withoutStep(UUID id) {
    return steps(steps.stream().filter(one -> !one.id().equals(id)).toList());
  }

  private ReturnPlan steps(List<Step> all) {
    return new ReturnPlan(stage, country, town, wanted, note, person, skills, certificates, all);
  }

  private static <T> List<T> put(List<T> all, T one, Predicate<T> same) {
    List<T> next = new ArrayList<>(all);
    for (int i = 0; i < next.size(); i++) {
      if (same.test(next.get(i))) {
        next.set(i, one);
        return next;
      }
    }
    if (next.size() < MOST) {
      next.add(one);
    }
    return next;
  }

  @Override
  public String toString() {
    return "ReturnPlan";
  }
}
