package org.corridor.capacities.vacancies.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.corridor.capacities.vacancies.ApplicationId;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** Somebody's answer to a vacancy. Whoever posted it knows of them only because they applied. */
public record Application(
    ApplicationId id,
    VacancyId vacancy,
    PersonId person,
    Letter letter,
    State state,
    String answer,
    Instant applied,
    @Nullable Instant answered) {

  /** How it stands; the text is {@code capacities.vacancies.application.<code>}. */
  public enum State {
    WAITING,
    /** The employer wants to know more. */
    INVITED,
    DECLINED,
    HIRED,
    WITHDRAWN,
    /** The vacancy ended before an answer. */
    OVER;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its name. */
    public String text() {
      return "capacities.vacancies.application." + code();
    }

    /** Whether the employer may still answer. */
    public boolean isOpen() {
      return this == WAITING || this == INVITED;
    }
  }

  /**
   * What the person chose to send.
   *
   * @param name as they want to be called
   * @param reach how they want to be reached; may be empty
   */
  public record Letter(
      String name, String reach, String words, Language written, List<String> skills) {
    public static final int NAME = 120;
    public static final int REACH = 200;
    public static final int WORDS = 3_000;

    public Letter {
      skills = List.copyOf(skills);
    }

    @Override
    public String toString() {
      return "Letter";
    }
  }

  public static final int ANSWER = 2_000;

  @Override
  public String toString() {
    return "Application " + id;
  }
}
