package org.corridor.platform.web;

import org.corridor.platform.chart.CorridorMap;
import org.corridor.platform.text.Language;

/**
 * The map on the front door. The room that knows corridors provides it as a bean; without one the
 * front door has no picture.
 */
@FunctionalInterface
public interface HomePicture {

  /**
   * The corridors to show, with all labels in the language. It is called for each visit, so it
   * should not take long.
   */
  CorridorMap map(Language language);
}
