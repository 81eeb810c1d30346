package org.corridor.projects.iati;

import java.util.List;
import org.corridor.projects.iati.IatiActivity.Narrative;
import org.jspecify.annotations.Nullable;

/**
 * A place of an activity.
 *
 * @param ref by which results name it
 * @param reach whether the activity or who benefits is there, of {@code GeographicLocationReach}
 * @param exactness of {@code GeographicExactness}
 * @param kind of {@code GeographicLocationClass}
 * @param feature of {@code LocationType}
 */
public record IatiLocation(
    @Nullable String ref,
    @Nullable String reach,
    List<Place> ids,
    List<Narrative> name,
    List<Narrative> description,
    List<Narrative> activity,
    List<Place> administrative,
    @Nullable Point point,
    @Nullable String exactness,
    @Nullable String kind,
    @Nullable String feature) {

  public IatiLocation {
    ids = List.copyOf(ids);
    name = List.copyOf(name);
    description = List.copyOf(description);
    activity = List.copyOf(activity);
    administrative = List.copyOf(administrative);
  }

  /**
   * A code of a gazetteer.
   *
   * @param level of an administrative area: 1 is just below the country
   */
  public record Place(String vocabulary, String code, @Nullable String level) {}

  /**
   * @param system the reference system, normally WGS 84
   * @param position latitude and longitude with a space between
   */
  public record Point(String system, String position) {
    public static final String WGS84 = "http://www.opengis.net/def/crs/EPSG/0/4326";
  }
}
