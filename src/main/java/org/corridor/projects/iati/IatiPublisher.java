package org.corridor.projects.iati;

import java.util.List;
import org.corridor.projects.iati.IatiActivity.Narrative;
import org.corridor.projects.iati.IatiActivity.Reporter;

/**
 * Who this platform reports as; the operator says it.
 *
 * @param ref identifier of the organisation, beginning with the code of the agency that gave it
 * @param name in English
 * @param type of {@code OrganisationType}
 * @param prefix what identifiers of activities begin with, without the hyphen
 */
public record IatiPublisher(String ref, String name, String type, String prefix) {

  /** As it stands in an activity. */
  public Reporter reporter(boolean secondary) {
    return new Reporter(ref, type, secondary, List.of(new Narrative("en", name)));
  }

  /** The identifier of an activity of ours. */
  public String identifier(String slug) {
    return prefix + "-" + slug;
  }
}
