package org.corridor.capacities.matching.domain;

import java.util.List;
import java.util.Set;
import org.corridor.capacities.Experience;
import org.corridor.capacities.Mode;

/**
 * How well somebody fits a task. Skills weigh most; what else counts is what the handbook's
 * projects found to matter: a bond with the place, being there at the right time, the wish to
 * teach, the terms (4.2), and that not always the same few are asked.
 *
 * <p>Nothing counts that a card does not show but the bond with a country, the months at home and
 * the terms; a town would, for whoever asks for one town after another, tell who it is.
 *
 * @param value 0 to 1
 * @param covered for each skill wanted, in the order of the demand, how far it is there, 0 to 1
 * @param bond whether they come from the country, live there or belong to it otherwise
 */
record Fit(
    float value, List<Float> covered, boolean bond, float time, boolean teaching, boolean terms) {

  static final float SKILLS = 0.70f;
  static final float BOND = 0.12f;
  static final float TIME = 0.08f;
  static final float TEACHING = 0.05f;
  static final float TERMS = 0.05f;

  /** All that can be added to what the skills give. */
  static final float BESIDES = BOND + TIME + TEACHING + TERMS;

  /** What each request within a year takes away. */
  private static final float EACH_REQUEST = 0.02f;

  private static final int REQUESTS = 5;

  /** What is left of a skill known one, two or three steps less well than wanted. */
  private static final float[] LESS = {1, 0.7f, 0.4f, 0.2f};

  Fit {
    covered = List.copyOf(covered);
  }

  /** The same, worth less. */
  Fit times(float part) {
    return new Fit(value * part, covered, bond, time, teaching, terms);
  }

  /** Whether the person can come into question at all. */
  static boolean admits(Terms terms, Candidate candidate) {
    var demand = terms.demand();
    return candidate.sectors().contains(demand.sector())
        && (demand.languages().isEmpty() || meet(demand.languages(), candidate.languages()))
        && meet(demand.modes(), candidate.modes());
  }

  /** The whole of it, told apart; for those who are {@link #admits admitted}. */
  static Fit of(Terms terms, Candidate candidate) {
    List<Float> covered =
        terms.wants().stream().map(want -> covered(want, candidate.abilities())).toList();
    float skills = 0;
    for (int want = 0; want < covered.size(); want++) {
      skills += terms.wants().get(want).share() * covered.get(want);
    }
    var demand = terms.demand();
    boolean bond =
        candidate.origin().equals(demand.country())
            || candidate.residence().equals(demand.country())
            || candidate.ties().contains(demand.country());
    float time = time(terms, candidate.modes().contains(Mode.REMOTE), candidate.homeMonths());
    boolean teaching = !demand.teaching() || candidate.teaches();
    boolean pay = !demand.volunteers() || candidate.volunteers();
    return new Fit(
        value(skills, bond, time, teaching, pay, candidate.asked()),
        covered,
        bond,
        time,
        teaching,
        pay);
  }

  static float value(
      float skills, boolean bond, float time, boolean teaching, boolean terms, int asked) {
    return Math.max(
        0,
        SKILLS * skills
            + (bond ? BOND : 0)
            + TIME * time
            + (teaching ? TEACHING : 0)
            + (terms ? TERMS : 0)
            - EACH_REQUEST * Math.min(asked, REQUESTS));
  }

  /** What can be done from afar can be done at any time; else the months at home count, if said. */
  static float time(Terms terms, boolean remote, int homeMonths) {
    if (terms.months() == 0 || remote && terms.demand().modes().contains(Mode.REMOTE)) {
      return 1;
    }
    if (homeMonths == 0) {
      return terms.onlySeasonal() ? 0 : 0.5f;
    }
    return (float) Integer.bitCount(terms.months() & homeMonths) / Integer.bitCount(terms.months());
  }

  static float known(Experience has, Experience least) {
    return LESS[Math.max(0, least.ordinal() - has.ordinal())];
  }

  private static float covered(Terms.Want want, List<Ability> abilities) {
    float best = 0;
    for (Ability ability : abilities) {
      best = Math.max(best, worth(want.kin(), ability.concept()) * level(want, ability));
    }
    return Math.max(best, bySkills(want, abilities));
  }

  private static float bySkills(Terms.Want want, List<Ability> abilities) {
    int[] skills = want.kin().skills();
    float sum = 0;
    for (int skill : skills) {
      float best = 0;
      for (Ability ability : abilities) {
        if (ability.concept() == skill) {
          best = Math.max(best, level(want, ability));
        }
      }
      sum += best;
    }
    return skills.length == 0 ? 0 : Kinship.ALL_SKILLS * sum / skills.length;
  }

  private static float level(Terms.Want want, Ability ability) {
    return known(ability.experience(), want.wanted().least());
  }

  private static float worth(Kinship.Kin kin, int concept) {
    for (int place = 0; place < kin.concepts().length; place++) {
      if (kin.concepts()[place] == concept) {
        return kin.worth()[place];
      }
    }
    return 0;
  }

  private static boolean meet(Set<?> some, Set<?> others) {
    return some.stream().anyMatch(others::contains);
  }
}
