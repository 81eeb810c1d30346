package org.corridor.projects.design;

import java.util.List;
import org.corridor.platform.text.Language;

/**
 * What another module knows of the project that a design plans, shown where the design asks with
 * whom it is done, and in its review. It tells the signed-in person only what they may read there.
 */
public interface KnownOfDesign {

  List<Known> about(DesignKey key, Language reader);

  /**
   * All in the reader's language.
   *
   * @param text how things stand, one or two sentences
   * @param path where it stands
   */
  record Known(String title, String text, String path) {}
}
