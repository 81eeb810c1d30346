package org.corridor.capacities.matching.domain;

import org.corridor.capacities.Mode;

/**
 * What counts of a candidate beside the skills, in one {@code long}, so that very many can be
 * looked at. From the lowest bit: 12 months at home, 10 origin, 10 residence, teaches, volunteers,
 * remote, has ties, 3 requests.
 */
final class Facts {

  private static final int ORIGIN = 12;
  private static final int RESIDENCE = 22;
  private static final int TEACHES = 32;
  private static final int VOLUNTEERS = 33;
  private static final int REMOTE = 34;
  private static final int TIES = 35;
  private static final int ASKED = 36;

  private Facts() {}

  static long of(Candidate candidate) {
    return candidate.homeMonths()
        | (long) country(candidate.origin()) << ORIGIN
        | (long) country(candidate.residence()) << RESIDENCE
        | bit(candidate.teaches(), TEACHES)
        | bit(candidate.volunteers(), VOLUNTEERS)
        | bit(candidate.modes().contains(Mode.REMOTE), REMOTE)
        | bit(!candidate.ties().isEmpty(), TIES)
        | (long) Math.min(candidate.asked(), 7) << ASKED;
  }

  /** From an ISO 3166-1 alpha-2 code to 1 to 676; 0 for none. */
  static int country(String code) {
    return code.length() == 2 ? (code.charAt(0) - 'A') * 26 + code.charAt(1) - 'A' + 1 : 0;
  }

  static int homeMonths(long facts) {
    return (int) facts & 0xFFF;
  }

  static int origin(long facts) {
    return (int) (facts >>> ORIGIN) & 0x3FF;
  }

  static int residence(long facts) {
    return (int) (facts >>> RESIDENCE) & 0x3FF;
  }

  static boolean teaches(long facts) {
    return has(facts, TEACHES);
  }

  static boolean volunteers(long facts) {
    return has(facts, VOLUNTEERS);
  }

  static boolean remote(long facts) {
    return has(facts, REMOTE);
  }

  static boolean ties(long facts) {
    return has(facts, TIES);
  }

  static int asked(long facts) {
    return (int) (facts >>> ASKED) & 7;
  }

  private static boolean has(long facts, int bit) {
    return (facts >>> bit & 1) == 1;
  }

  private static long bit(boolean set, int place) {
    return set ? 1L << place : 0;
  }
}
