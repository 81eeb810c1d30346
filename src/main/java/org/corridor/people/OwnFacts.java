package org.corridor.people;

import java.util.List;

/**
 * What people wrote about themselves in their profile, so that another module need not ask them
 * again. Only to be shown to themselves, for them to take over or not.
 */
public interface OwnFacts {

  /** Empty lists where they wrote nothing, or where there is no such person. */
  Facts of(PersonId person);

  /**
   * @param working ISO codes of the languages they speak well enough to work in, from B1 on
   */
  record Facts(
      List<String> working,
      List<Whereabouts> origin,
      List<Whereabouts> residence,
      List<String> ties) {

    public static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of());

    public Facts {
      working = List.copyOf(working);
      origin = List.copyOf(origin);
      residence = List.copyOf(residence);
      ties = List.copyOf(ties);
    }

    /** Says nothing, so that nothing of anybody ends in a log. */
    @Override
    public String toString() {
      return "Facts";
    }
  }

  /**
   * @param country ISO 3166-1 alpha-2
   * @param town in their own words; may be empty
   */
  record Whereabouts(String country, String town) {
    @Override
    public String toString() {
      return "Whereabouts";
    }
  }
}
