package org.corridor.people.groups.web;

import java.util.List;
import org.corridor.people.groups.domain.FindGroups.Ends;
import org.corridor.platform.chart.CorridorMap;
import org.corridor.platform.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * The map of groups as it is shown.
 *
 * @param map null where no corridor has enough people
 * @param ways from where to where, the most people first
 * @param people at least; 0 for too few to be shown
 * @param csv address of the same as a table for a spreadsheet
 * @param list address of the list of the same groups
 */
public record GroupMapView(
    Form asked,
    Ends ends,
    @Nullable CorridorMap map,
    List<Line> residence,
    List<Line> origin,
    List<Way> ways,
    int groups,
    int people,
    String csv,
    String list) {

  public GroupMapView {
    residence = List.copyOf(residence);
    origin = List.copyOf(origin);
    ways = List.copyOf(ways);
  }

  /** A country, and how many people at least. */
  public record Line(String country, int people, String url) {}

  /** From a country to a country, and how many people at least. */
  public record Way(String origin, String residence, int people, String url) {}
}
