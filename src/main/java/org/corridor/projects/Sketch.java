package org.corridor.projects;

import java.util.List;

/**
 * What a project is about, as far as projects are compared by it.
 *
 * @param origin countries that people left: ISO 3166-1 alpha-2
 * @param residence countries where they live
 * @param blocks ids of building blocks
 * @param groups codes of those it is for
 */
public record Sketch(
    List<String> origin, List<String> residence, List<String> blocks, List<String> groups) {

  public Sketch {
    origin = List.copyOf(origin);
    residence = List.copyOf(residence);
    blocks = List.copyOf(blocks);
    groups = List.copyOf(groups);
  }
}
