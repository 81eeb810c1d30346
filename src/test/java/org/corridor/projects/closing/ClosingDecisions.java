package org.corridor.projects.closing;

import static org.corridor.AccessDecision.members;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class ClosingDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return List.of(
        members("GET /under-way/{project}/closing"),
        members("GET /under-way/{project}/closing/words"),
        members("POST /under-way/{project}/closing/words"),
        members("POST /under-way/{project}/closing/propose"),
        members("POST /under-way/{project}/closing/withdraw"),
        members("POST /under-way/{project}/closing/confirm"),
        members("POST /under-way/{project}/closing/send-back"),
        members("POST /under-way/{project}/closing/reopen"),
        members("GET /under-way/{project}/closing/commitments/new"),
        members("POST /under-way/{project}/closing/commitments"),
        members("GET /under-way/{project}/closing/commitments/{id}"),
        members("POST /under-way/{project}/closing/commitments/{id}/remove"),
        members("GET /under-way/{project}/closing/things/new"),
        members("POST /under-way/{project}/closing/things"),
        members("GET /under-way/{project}/closing/things/{id}"),
        members("POST /under-way/{project}/closing/things/{id}/remove"),
        members("GET /under-way/{project}/closing/check-backs/{commitment}/{months}"),
        members("POST /under-way/{project}/closing/check-backs/{commitment}/{months}"));
  }
}
