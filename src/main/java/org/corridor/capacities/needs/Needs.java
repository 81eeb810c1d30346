package org.corridor.capacities.needs;

import java.util.Optional;
import org.corridor.platform.text.Language;

/** Needs as other subjects may know them. */
public interface Needs {

  /** Of the errands that needs are. */
  String KIND = "need";

  /** Empty where there is none. Whoever calls this has made sure that the reader may know. */
  Optional<Brief> brief(NeedId id);

  /**
   * A need in short.
   *
   * @param written the language of the title
   * @param teaching whether others are to be taught
   */
  record Brief(NeedId id, String title, Language written, boolean teaching) {}
}
