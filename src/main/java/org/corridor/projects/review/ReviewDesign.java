package org.corridor.projects.review;

import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;

/**
 * Reviews a design against the handbook's experience. A pure question: it opens nothing and saves
 * nothing, so whoever asks must have been allowed to read the content.
 */
public interface ReviewDesign {

  /**
   * @param language in which titles, reasons and advice are written
   */
  Review review(DesignContent content, Language language);
}
