package org.corridor.capacities.skills.linking;

import java.util.List;

/**
 * A skill or occupation as one language names it.
 *
 * @param uri what names it in every language, for ESCO its concept URI
 * @param group the URI of the group that it belongs to, for an occupation its ISCO-08 unit group;
 *     empty for none
 * @param grouping it is itself such a group; what is in it says more, so that comes first
 * @param labels at least one; the first is the preferred one
 */
public record Concept(String uri, String group, boolean grouping, List<String> labels) {

  public Concept {
    labels = List.copyOf(labels);
    if (labels.isEmpty()) {
      throw new IllegalArgumentException("A concept without a label cannot be found: " + uri);
    }
  }

  /** One that belongs to no group. */
  public static Concept of(String uri, String... labels) {
    return new Concept(uri, "", false, List.of(labels));
  }
}
