package org.corridor.communities.consultations.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.corridor.communities.CircleId;
import org.corridor.communities.consultations.ConsultationId;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A consultation. While it is a draft those who ask see it alone; once published its questions and
 * who answers how are fixed, since people answered to them.
 *
 * @param author who wrote it first; null once they are gone
 * @param endedWhy why it ended before its day; empty if it did not
 * @param summary Markdown; empty as long as there is none
 * @param revision counts its changes, from 0
 */
public record Consultation(
    ConsultationId id,
    @Nullable PersonId author,
    @Nullable OrganisationId organisation,
    @Nullable CircleId circle,
    Facts facts,
    Terms terms,
    State state,
    String endedWhy,
    String summary,
    boolean hidden,
    int revision,
    Instant changed) {

  public static final int SUMMARY = 20_000;
  public static final int REASON = 500;

  /** How it was left by those who ask. */
  public enum State {
    DRAFT,
    PUBLISHED,
    /** Ended before its day. */
    ENDED
  }

  /** Where it is in time. */
  public enum Phase {
    DRAFT,
    COMING,
    OPEN,
    ENDED;

    /** Key of its name. */
    public String text() {
      return "communities.consultations.phase." + Submission.code(this);
    }
  }

  /** Whether those who answer say who they are. */
  public enum Naming {
    NAMED,
    CHOICE,
    ANONYMOUS;

    /** Key of its name; {@code .text} says what is kept. */
    public String text() {
      return "communities.consultations.naming." + Submission.code(this);
    }
  }

  /** When others see what was answered. */
  public enum Results {
    AT_ONCE,
    AT_THE_END;

    /** Key of its name. */
    public String text() {
      return "communities.consultations.results." + Submission.code(this);
    }
  }

  /**
   * What is asked.
   *
   * @param background Markdown
   * @param language in which it is written
   * @param countries that it is about, ISO 3166-1
   */
  public record Facts(
      String title,
      Language language,
      String background,
      List<String> countries,
      List<Question> questions) {
    public static final int TITLE = 150;
    public static final int BACKGROUND = 10_000;
    public static final int MOST_COUNTRIES = 10;

    public Facts {
      countries = List.copyOf(countries);
      questions = List.copyOf(questions);
    }
  }

  /**
   * Who answers when and how.
   *
   * @param closes the last day
   * @param circleOnly whether only members of the circle answer
   */
  public record Terms(
      LocalDate opens, LocalDate closes, boolean circleOnly, Naming naming, Results results) {}

  public boolean isDraft() {
    return state == State.DRAFT;
  }

  public Phase phase(LocalDate today) {
    return switch (state) {
      case DRAFT -> Phase.DRAFT;
      case ENDED -> Phase.ENDED;
      case PUBLISHED -> {
        if (today.isBefore(terms.opens())) {
          yield Phase.COMING;
        }
        yield today.isAfter(terms.closes()) ? Phase.ENDED : Phase.OPEN;
      }
    };
  }

  /** Whether others may see answers by now. */
  public boolean tellsResults(LocalDate today) {
    Phase phase = phase(today);
    return phase == Phase.ENDED || phase == Phase.OPEN && terms.results() == Results.AT_ONCE;
  }

  /**
   * Of a published one only title, background, countries and the last day change.
   *
   * @throws ConsultationChanged where it has another revision than {@code base} now
   */
  Consultation with(Facts wanted, Terms asked, int base, Instant now) {
    requireBase(base);
    if (isDraft()) {
      return next(wanted, asked, state, endedWhy, summary, now);
    }
    Facts kept =
        new Facts(
            wanted.title(),
            facts.language(),
            wanted.background(),
            wanted.countries(),
            facts.questions());
    Terms held =
        new Terms(
            terms.opens(), asked.closes(), terms.circleOnly(), terms.naming(), terms.results());
    return next(kept, held, state, endedWhy, summary, now);
  }

  Consultation publish(Instant now) {
    return isDraft() ? next(facts, terms, State.PUBLISHED, endedWhy, summary, now) : this;
  }

  Consultation end(String why, Instant now) {
    return state == State.PUBLISHED ? next(facts, terms, State.ENDED, why, summary, now) : this;
  }

  Consultation sumUp(String words, int base, Instant now) {
    requireBase(base);
    return next(facts, terms, state, endedWhy, words, now);
  }

  private void requireBase(int base) {
    if (base != revision) {
      throw new ConsultationChanged();
    }
  }

  private Consultation next(
      Facts facts, Terms terms, State state, String why, String summary, Instant now) {
    return new Consultation(
        id,
        author,
        organisation,
        circle,
        facts,
        terms,
        state,
        why,
        summary,
        hidden,
        revision + 1,
        now);
  }
}
