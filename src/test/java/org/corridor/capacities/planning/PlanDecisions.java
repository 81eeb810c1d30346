package org.corridor.capacities.planning;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

/** That only those who speak for the organisation see its plans is tried in the page's tests. */
@Component
class PlanDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.of(
            "GET /capacities/plans",
            "POST /capacities/plans",
            "GET /capacities/plans/{plan}",
            "GET /capacities/plans/{plan}/plan.csv",
            "POST /capacities/plans/{plan}/start",
            "POST /capacities/plans/{plan}/stop",
            "POST /capacities/plans/{plan}/choose",
            "POST /capacities/plans/{plan}/remove")
        .map(AccessDecision::members)
        .toList();
  }
}
