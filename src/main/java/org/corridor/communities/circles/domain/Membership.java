package org.corridor.communities.circles.domain;

import java.time.Instant;
import org.corridor.communities.CircleId;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a circle, or who was or wants to be.
 *
 * @param person null once they were erased
 * @param name as they show in this circle; empty once they were erased
 * @param word why they want to come in, where they asked; read by hosts
 * @param since when this state began
 */
public record Membership(
    long id,
    CircleId circle,
    @Nullable PersonId person,
    String name,
    Role role,
    State state,
    String word,
    Instant since) {

  public static final int NAME = 80;
  public static final int WORD = 500;

  /** What somebody is in a circle. */
  public enum Role {
    /** Looks after it: lets people in, moderates, changes what is said of it. */
    HOST,
    MEMBER
  }

  /** How somebody stands to it. */
  public enum State {
    /** Wants to come in; the hosts decide. */
    ASKED,
    IN,
    /** Left. */
    OUT,
    /** Was shut out by a host. */
    BARRED
  }

  public boolean isIn() {
    return state == State.IN;
  }

  public boolean isHost() {
    return isIn() && role == Role.HOST;
  }

  Membership as(State next, Instant now) {
    Role nextRole = next == State.IN ? role : Role.MEMBER;
    return new Membership(id, circle, person, name, nextRole, next, word, now);
  }

  Membership as(Role next) {
    return new Membership(id, circle, person, name, next, state, word, since);
  }

  Membership named(String next, String nextWord) {
    return new Membership(id, circle, person, next, role, state, nextWord, since);
  }

  /** Says nothing of the person, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Membership " + id;
  }
}
