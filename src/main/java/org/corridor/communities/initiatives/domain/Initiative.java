package org.corridor.communities.initiatives.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.corridor.communities.CircleId;
import org.corridor.communities.initiatives.InitiativeId;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody proposes that their circle does.
 *
 * @param author null once they are erased
 * @param outcome what came of it, in words; empty until it is done or dropped
 */
public record Initiative(
    InitiativeId id,
    CircleId circle,
    @Nullable PersonId author,
    Words words,
    State state,
    String outcome,
    boolean hidden,
    int revision,
    Instant created,
    Instant changed) {

  public static final int OUTCOME = 2_000;

  /**
   * What is proposed.
   *
   * @param what is to be done
   * @param place where
   * @param people for whom
   * @param bond what joins the group with the place, and why that matters for its development
   *     (handbook 2.3: initiatives last where the bond is strong)
   */
  public record Words(
      Language written,
      String title,
      String what,
      String place,
      String people,
      Field field,
      String bond) {

    public static final int TITLE = 120;
    public static final int LINE = 200;
    public static final int TEXT = 4_000;

    /** What is voted on, in the order in which it is hashed. */
    Map<String, Object> canonical() {
      Map<String, Object> text = new LinkedHashMap<>();
      text.put("language", written.code());
      text.put("title", title);
      text.put("what", what);
      text.put("where", place);
      text.put("forWhom", people);
      text.put("field", field.name());
      text.put("bond", bond);
      return text;
    }
  }

  static Initiative propose(
      InitiativeId id, CircleId circle, PersonId author, Words words, Instant now) {
    return new Initiative(id, circle, author, words, State.PROPOSED, "", false, 0, now, now);
  }

  public boolean isBy(Optional<PersonId> person) {
    return author != null && person.filter(author::equals).isPresent();
  }

  /**
   * Other words, as long as nobody votes on them.
   *
   * @param base the revision that they were written on
   */
  Initiative with(Words other, int base, Instant now) {
    if (state != State.PROPOSED) {
      throw new InitiativeRefused(InitiativeRefused.Why.NOT_NOW);
    }
    if (base != revision) {
      throw new InitiativeRefused(InitiativeRefused.Why.OVERTAKEN);
    }
    return new Initiative(
        id, circle, author, other, state, outcome, hidden, revision + 1, created, now);
  }

  /** The circle decides; a vote is held once. */
  Initiative vote(Instant now) {
    return become(State.VOTING, "", state == State.PROPOSED, now);
  }

  Initiative decide(boolean accepted, Instant now) {
    return become(accepted ? State.ACCEPTED : State.REJECTED, "", state == State.VOTING, now);
  }

  /**
   * It is done, or will not be.
   *
   * @param why what came of it
   */
  Initiative end(boolean done, String why, Instant now) {
    return become(
        done ? State.DONE : State.DROPPED,
        why,
        state == State.ACCEPTED || !done && state == State.PROPOSED,
        now);
  }

  private Initiative become(State next, String why, boolean allowed, Instant now) {
    if (!allowed) {
      throw new InitiativeRefused(InitiativeRefused.Why.NOT_NOW);
    }
    return new Initiative(id, circle, author, words, next, why, hidden, revision + 1, created, now);
  }
}
