package org.corridor.people.stewards.domain;

import java.time.Instant;

/**
 * One line of the audit trail.
 *
 * @param steward their name; empty once their account is gone
 * @param about what it was done to: the name of an organisation or a group, or of a person as long
 *     as they have an account
 * @param path its page; empty where it has none
 * @param why the reason given
 */
public record Deed(
    long number, Instant at, String steward, Act act, String about, String path, String why) {
  @Override
  public String toString() {
    return "Deed " + number;
  }
}
