package org.corridor.projects.design;

import org.corridor.platform.text.Language;

/**
 * What another module can do with a design, shown on its overview. Each bean of this kind is asked,
 * in the order of {@code @Order}.
 */
public interface DesignOffer {

  Offer offer(DesignKey key, Language reader);

  /**
   * All in the reader's language.
   *
   * @param path where the button leads
   */
  record Offer(String title, String text, String button, String path) {}
}
