package org.corridor;

import java.util.function.Function;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who may reach an endpoint. What an endpoint then answers is for the tests of its page; here only
 * counts whether it is reached.
 *
 * @param method GET, POST ...
 * @param pattern the path as it is mapped, e.g. {@code /designs/{key}}
 * @param owned makes a thing of the person and returns its path; null where nobody owns anything
 */
public record AccessDecision(
    String method,
    String pattern,
    Answer visitor,
    Answer member,
    @Nullable Function<PersonId, String> owned) {

  /** What somebody experiences at the door. */
  public enum Answer {
    /** The page answers: shows something, complains about a form, or has not found the thing. */
    REACHED,
    /** Sent to the sign-in page, or 401 for a program. */
    SIGN_IN,
    /** 403, from the access rules or the use case. */
    FORBIDDEN,
    /** 404, as if there were no such page. */
    HIDDEN
  }

  /**
   * @param endpoint method and path, e.g. {@code GET /projects}
   */
  public static AccessDecision open(String endpoint) {
    return of(endpoint, Answer.REACHED, Answer.REACHED);
  }

  /** Visitors sign in first. What a member then sees is theirs alone. */
  public static AccessDecision members(String endpoint) {
    return of(endpoint, Answer.SIGN_IN, Answer.REACHED);
  }

  /** Visitors sign in first; then only those get in whom somebody chose, such as stewards. */
  public static AccessDecision chosen(String endpoint) {
    return of(endpoint, Answer.SIGN_IN, Answer.FORBIDDEN);
  }

  public static AccessDecision nobody(String endpoint) {
    return of(endpoint, Answer.HIDDEN, Answer.HIDDEN);
  }

  /**
   * Only the owner of the thing at the path; visitors and other members get 403.
   *
   * @param owned makes a thing of this person and returns the path under which the endpoint has it
   */
  public static AccessDecision owner(String endpoint, Function<PersonId, String> owned) {
    AccessDecision decision = of(endpoint, Answer.FORBIDDEN, Answer.FORBIDDEN);
    return new AccessDecision(
        decision.method, decision.pattern, decision.visitor, decision.member, owned);
  }

  private static AccessDecision of(String endpoint, Answer visitor, Answer member) {
    String[] parts = endpoint.split(" ", 2);
    return new AccessDecision(parts[0], parts[1], visitor, member, null);
  }

  public String endpoint() {
    return method + " " + pattern;
  }
}
