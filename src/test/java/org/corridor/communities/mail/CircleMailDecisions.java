package org.corridor.communities.mail;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class CircleMailDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return List.of(
        AccessDecision.members("GET /circles/{id}/mail"),
        AccessDecision.members("POST /circles/{id}/mail"),
        AccessDecision.open("GET /mail/off/{tag}"),
        AccessDecision.open("POST /mail/off/{tag}"));
  }
}
