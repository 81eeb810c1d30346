package org.corridor.capacities.roster;

import java.util.Optional;

/** Knows what the code of a source stands for, so that people read by what they came. */
public interface SourceNames {

  /** As its organisation calls it; empty for a code that it does not know. */
  Optional<String> name(String source);
}
