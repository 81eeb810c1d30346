package org.corridor.projects.underway;

import static org.corridor.AccessDecision.members;
import static org.corridor.AccessDecision.open;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class UnderWayDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return List.of(
        open("GET /under-way"),
        members("GET /under-way/start"),
        members("GET /under-way/search"),
        members("POST /under-way/start"),
        members("GET /under-way/join/{token}"),
        members("POST /under-way/join/{token}"),
        open("GET /under-way/{project}"),
        members("POST /under-way/{project}/show"),
        members("GET /under-way/{project}/team"),
        members("POST /under-way/{project}/team/invite"),
        members("POST /under-way/{project}/team/call"),
        members("POST /under-way/{project}/team/invitations/{invitation}/take-back"),
        members("POST /under-way/{project}/team/{member}/role"),
        members("POST /under-way/{project}/team/{member}/hand-over"),
        members("POST /under-way/{project}/team/{member}/remove"),
        members("GET /under-way/{project}/versions"),
        members("POST /under-way/{project}/versions/prepare"),
        members("POST /under-way/{project}/versions/adopt"),
        open("GET /api/v1/under-way"),
        open("GET /api/v1/under-way/{project}"));
  }
}
