package org.corridor.people.accounts.domain;

import java.util.Optional;

/**
 * What the right password gives: the way in, or, for who has switched on the second step, a ticket
 * to it.
 *
 * @param member who is in; empty if a code is asked for first
 * @param ticket to show again together with the code; empty if none is asked for
 */
public record Admission(Optional<Member> member, String ticket) {

  @Override
  public String toString() {
    return "Admission";
  }
}
