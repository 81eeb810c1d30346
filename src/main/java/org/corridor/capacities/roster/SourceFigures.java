package org.corridor.capacities.roster;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.corridor.capacities.Sector;

/**
 * How many people came to the roster by which source. Every number is as {@link
 * org.corridor.people.SmallNumbers} shows it: "at least", 0 for too few to be shown.
 */
public interface SourceFigures {

  /**
   * @param source the code of it
   * @param registered who has an entry now, is there for others, and came by it
   * @param searchable who of them can be found now
   * @param sectors in which they can be found; sectors with too few are left out. Somebody may be
   *     found in several, so the sum says nothing.
   */
  record Figures(String source, int registered, int searchable, Map<Sector, Integer> sectors) {
    public Figures {
      sectors = Map.copyOf(sectors);
    }
  }

  /** Of each source asked for, whether anybody came by it or not. One look for all. */
  Map<String, Figures> of(Collection<String> sources);

  /** All sources by which enough people came to be shown, the most first. */
  List<Figures> all();
}
