package org.corridor.alliances.finding.domain;

import java.util.List;
import java.util.Map;
import org.corridor.people.OrganisationView;

/**
 * An organisation that could become a partner, and why.
 *
 * @param score for the order only; it means nothing outside one list
 * @param sides how much it brings on each side, 0 to 1
 * @param closes the gaps it would close
 */
public record Proposal(
    OrganisationView organisation,
    double score,
    Map<Axis, Double> sides,
    List<Gap> closes,
    List<Reason> reasons) {

  public Proposal {
    sides = Map.copyOf(sides);
    closes = List.copyOf(closes);
    reasons = List.copyOf(reasons);
  }

  /**
   * One thing that speaks for it.
   *
   * @param values what it is about: codes, names or addresses, as the kind says
   */
  public record Reason(Kind kind, List<String> values) {
    public Reason {
      values = List.copyOf(values);
    }
  }

  /** What can speak for an organisation; {@code alliances.finding.reason.<code>}. */
  public enum Kind {
    /** Countries where it is at home and nobody else is. */
    AT_MISSING_END,
    /** Countries where it is at home, as others are. */
    AT_END,
    /** Countries where it works. */
    WORKS_THERE,
    /** Countries of the other end that its work or its name is tied to. */
    TIED,
    /** Groups it reaches. */
    REACHES,
    /** Sectors it adds. */
    ADDS,
    /** Sectors it shares with those who are in it. */
    SHARES,
    /** The kind of organisation that such building blocks or projects had. */
    KIND,
    /** Path and code of projects in which it worked with one of them. */
    TOGETHER,
    /** Names of organisations that both have worked with. */
    THIRD_PARTY,
    /** Projects it carried. */
    PROJECTS,
    /** Grants, as it says. */
    GRANTS,
    /** Languages they share. */
    LANGUAGE,
    /** Words that its name shares with the idea. */
    WORDS;

    /** Key of its sentence. */
    public String text() {
      return "alliances.finding.reason." + org.corridor.platform.form.Submission.code(this);
    }
  }
}
