package org.corridor.projects.review;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.corridor.projects.design.DesignDecisions;
import org.springframework.stereotype.Component;

/** A review is for whom the design is. */
@Component
class ReviewDecisions implements AccessDecisions {

  private final DesignDecisions designs;

  ReviewDecisions(DesignDecisions designs) {
    this.designs = designs;
  }

  @Override
  public List<AccessDecision> decisions() {
    return List.of(designs.owned("GET", "/review", "/review"));
  }
}
