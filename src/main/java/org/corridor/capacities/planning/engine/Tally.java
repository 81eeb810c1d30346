package org.corridor.capacities.planning.engine;

/** What there is in a team, or among all. */
record Tally(int people, int speakers, int teachers, int women, int men) {

  static final Tally NOBODY = new Tally(0, 0, 0, 0, 0);

  Tally with(Candidate one) {
    return changed(one, 1);
  }

  Tally without(Candidate one) {
    return changed(one, -1);
  }

  private Tally changed(Candidate one, int by) {
    Person.Sex sex = one.person().sex();
    return new Tally(
        people + by,
        speakers + (one.speaks() ? by : 0),
        teachers + (one.person().teaches() ? by : 0),
        women + (sex == Person.Sex.WOMAN ? by : 0),
        men + (sex == Person.Sex.MAN ? by : 0));
  }

  /** How much is missing for a team of this mission; nothing where nobody goes. */
  long missing(Mission mission, Rules rules) {
    if (people == 0) {
      return 0;
    }
    return (speakers == 0 ? 1 : 0)
        + (mission.teaching() && teachers == 0 ? 1 : 0)
        + rules.team().missing(women, men);
  }

  long missingOfAll(Rules rules) {
    return rules.whole().missing(women, men);
  }
}
