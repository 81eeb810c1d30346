package org.corridor.projects.design.web;

import java.time.Instant;
import java.util.List;
import org.corridor.platform.text.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * The list of one's own designs.
 *
 * @param all how many live designs there are, found or not
 * @param from address of the real project to begin from, or empty
 * @param block id of the building block to begin from, or empty
 */
public record DesignsView(
    boolean signedIn,
    List<Entry> designs,
    int all,
    List<Entry> bin,
    String query,
    String sort,
    String from,
    @Nullable LocalText project,
    String block,
    @Nullable LocalText blockTitle) {

  public DesignsView {
    designs = List.copyOf(designs);
    bin = List.copyOf(bin);
  }

  /**
   * @param language of what is written in it
   * @param done how many of the 13 steps are complete
   */
  public record Entry(
      String key, String name, String language, Instant changed, int done, boolean sample) {}
}
