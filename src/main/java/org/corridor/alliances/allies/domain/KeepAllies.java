package org.corridor.alliances.allies.domain;

import java.time.Clock;
import org.corridor.alliances.partnerships.Trail;
import org.springframework.stereotype.Service;

/** The strategic allies of a partnership. */
@Service
public class KeepAllies extends KeepEntries<Ally> {

  KeepAllies(AllyTable table, Trail trail, Clock clock) {
    super(table, trail, clock);
  }

  @Override
  String what() {
    return "alliances.allies.title";
  }

  @Override
  String folder() {
    return "";
  }

  @Override
  String name(Ally ally) {
    return ally.name();
  }

  @Override
  int most() {
    return Ally.MOST;
  }
}
