package org.corridor.capacities.skills.domain;

import org.corridor.capacities.Sector;
import org.corridor.capacities.skills.ConceptKind;
import org.corridor.capacities.skills.Relations;
import org.jspecify.annotations.Nullable;

/** The field of work of a skill, where most of the occupations that need it are in one. */
final class SectorOfSkill {

  private static final int ESSENTIAL = 2;

  private SectorOfSkill() {}

  /** Fills in what is not known. */
  static void fill(@Nullable Sector[] sectors, @Nullable ConceptKind[] kinds, Relations relations) {
    int[][] votes = new int[sectors.length][];
    for (int concept = 1; concept < sectors.length; concept++) {
      Sector sector = sectors[concept];
      if (kinds[concept] == ConceptKind.OCCUPATION && sector != null) {
        vote(votes, relations.essential(concept), sector, ESSENTIAL);
        vote(votes, relations.optional(concept), sector, 1);
      }
    }
    for (int concept = 1; concept < sectors.length; concept++) {
      boolean skill =
          kinds[concept] == ConceptKind.SKILL || kinds[concept] == ConceptKind.KNOWLEDGE;
      if (skill && sectors[concept] == null && votes[concept] != null) {
        sectors[concept] = winner(votes[concept]);
      }
    }
  }

  private static void vote(int[][] votes, int[] skills, Sector sector, int weight) {
    for (int skill : skills) {
      if (votes[skill] == null) {
        votes[skill] = new int[Sector.values().length];
      }
      votes[skill][sector.ordinal()] += weight;
    }
  }

  /** Null where no field has more than half. */
  private static @Nullable Sector winner(int[] votes) {
    int all = 0;
    int best = 0;
    for (int sector = 0; sector < votes.length; sector++) {
      all += votes[sector];
      best = votes[sector] > votes[best] ? sector : best;
    }
    return votes[best] * 2 > all ? Sector.values()[best] : null;
  }
}
