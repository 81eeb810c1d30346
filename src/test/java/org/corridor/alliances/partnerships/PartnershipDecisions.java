package org.corridor.alliances.partnerships;

import static org.corridor.AccessDecision.members;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class PartnershipDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return List.of(
        members("GET /partnerships"),
        members("GET /partnerships/new"),
        members("POST /partnerships/new"),
        members("GET /partnerships/join/{token}"),
        members("POST /partnerships/join/{token}"),
        members("POST /partnerships/{partnership}/accept"),
        members("GET /partnerships/{partnership}"),
        members("GET /partnerships/{partnership}/edit"),
        members("POST /partnerships/{partnership}/edit"),
        members("POST /partnerships/{partnership}/call"),
        members("GET /partnerships/{partnership}/leave"),
        members("POST /partnerships/{partnership}/leave"),
        members("POST /partnerships/{partnership}/withdraw"),
        members("POST /partnerships/{partnership}/notices/{number}/dismiss"),
        members("GET /partnerships/{partnership}/partners"),
        members("POST /partnerships/{partnership}/partners/add"),
        members("GET /partnerships/{partnership}/partners/{partner}/edit"),
        members("POST /partnerships/{partnership}/partners/{partner}/edit"),
        members("POST /partnerships/{partnership}/partners/{partner}/drop"),
        members("POST /partnerships/{partnership}/invite"),
        members("POST /partnerships/{partnership}/invitations/{invitation}/take-back"),
        members("POST /partnerships/{partnership}/people/{seat}/role"),
        members("POST /partnerships/{partnership}/people/{seat}/hand-over"),
        members("POST /partnerships/{partnership}/people/{seat}/remove"));
  }
}
