package org.corridor.communities.trainings.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.corridor.communities.trainings.TrainingId;
import org.corridor.people.OrganisationId;
import org.corridor.platform.text.Language;

/**
 * A training that an organisation gives. A draft is seen by those who speak for it.
 *
 * @param project key of the project under way that it counts for; empty for none
 * @param revision counts its changes, from 0
 */
public record Training(
    TrainingId id,
    OrganisationId organisation,
    Facts facts,
    String project,
    State state,
    boolean hidden,
    int revision,
    Instant changed) {

  /** How it stands. */
  public enum State {
    DRAFT,
    PUBLISHED;

    /** Key of its name; {@code .text} says what it means. */
    public String text() {
      return "communities.trainings.state." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** For whom it is. */
  public enum Kind {
    PRACTITIONERS,
    TRAINERS;

    /** Key of its name. */
    public String text() {
      return "communities.trainings.kind." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** At which end of the corridor a session is. */
  public enum Side {
    ORIGIN,
    RESIDENCE,
    ONLINE;

    /** Key of its name. */
    public String text() {
      return "communities.trainings.side." + name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What it is.
   *
   * @param about Markdown
   * @param statements by which participants rate themselves before and after, from 1 to 5
   */
  public record Facts(
      Kind kind, String title, Language language, String about, List<String> statements) {
    public static final int TITLE = 150;
    public static final int ABOUT = 5_000;
    public static final int STATEMENT = 200;
    public static final int MOST_STATEMENTS = 6;

    public Facts {
      statements = List.copyOf(statements);
    }
  }

  /**
   * One meeting of it.
   *
   * @param country ISO 3166-1 code; empty where it is online
   * @param minutes how long
   */
  public record Session(
      UUID id, Side side, String country, String place, LocalDate day, int minutes) {
    public static final int PLACE = 100;
    public static final int MOST = 60;
    public static final int MOST_HOURS = 24;
  }

  /** Whether everybody may read it. */
  public boolean isPublic() {
    return state == State.PUBLISHED && !hidden;
  }

  public boolean isDraft() {
    return state == State.DRAFT;
  }

  /**
   * @param base the revision that was changed
   * @throws TrainingChanged where it has another one now
   */
  Training with(Facts now, String counted, int base, Instant when) {
    if (base != revision) {
      throw new TrainingChanged();
    }
    return new Training(id, organisation, now, counted, state, hidden, revision + 1, when);
  }

  Training become(State next, Instant when) {
    return new Training(id, organisation, facts, project, next, hidden, revision + 1, when);
  }
}
