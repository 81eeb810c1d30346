package org.corridor.capacities.missions.web;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.platform.form.Choice;

/**
 * For which project a mission counts.
 *
 * @param own projects of the reader
 * @param chosen empty for none
 * @param others whether a colleague chose a project that the reader does not see
 */
public record MissionCounts(List<Choice> own, String chosen, boolean others) {

  static final MissionCounts NONE = new MissionCounts(List.of(), "", false);

  public MissionCounts {
    own = List.copyOf(own);
  }

  public boolean offered() {
    return others || !own.isEmpty();
  }

  /**
   * @param other name of a project that the reader does not see
   */
  public List<Choice> options(String other) {
    return others
        ? Stream.concat(Stream.of(new Choice(chosen, other)), own.stream()).toList()
        : own;
  }
}
