package org.corridor.projects.visits;

import static org.corridor.AccessDecision.members;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class VisitDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return List.of(
        members("GET /under-way/{project}/visits"),
        members("GET /under-way/{project}/visits/new"),
        members("POST /under-way/{project}/visits/new"),
        members("GET /under-way/{project}/visits/comparison"),
        members("GET /under-way/{project}/visits/comparison.csv"),
        members("GET /under-way/{project}/visits/{visit}"),
        members("GET /under-way/{project}/visits/{visit}.ics"),
        members("GET /under-way/{project}/visits/{visit}/plan"),
        members("POST /under-way/{project}/visits/{visit}/plan"),
        members("POST /under-way/{project}/visits/{visit}/move"),
        members("POST /under-way/{project}/visits/{visit}/remove"),
        members("POST /under-way/{project}/visits/{visit}/response"),
        members("GET /under-way/{project}/visits/{visit}/ratings"),
        members("POST /under-way/{project}/visits/{visit}/ratings"),
        members("GET /under-way/{project}/visits/{visit}/checklist"),
        members("GET /under-way/{project}/visits/{visit}/findings/{question}"),
        members("POST /under-way/{project}/visits/{visit}/findings/{question}"),
        members("GET /under-way/{project}/visits/{visit}/recommendations/new"),
        members("POST /under-way/{project}/visits/{visit}/recommendations"),
        members("GET /under-way/{project}/visits/{visit}/recommendations/{id}"),
        members("POST /under-way/{project}/visits/{visit}/recommendations/{id}/remove"),
        members("POST /under-way/{project}/visits/{visit}/recommendations/{id}/answer"),
        members("POST /under-way/{project}/visits/{visit}/recommendations/{id}/follow"));
  }
}
