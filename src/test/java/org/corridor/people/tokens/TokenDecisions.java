package org.corridor.people.tokens;

import static org.corridor.AccessDecision.members;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class TokenDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return List.of(
        members("GET /account/tokens"),
        members("POST /account/tokens"),
        members("POST /account/tokens/{id}"));
  }
}
