package org.corridor.capacities.matching;

import java.util.List;

/** Where openings come from. Each bean of this kind is asked, at most once a minute. */
public interface Openings {

  /** Those that are published and open now. */
  List<Opening> open();
}
