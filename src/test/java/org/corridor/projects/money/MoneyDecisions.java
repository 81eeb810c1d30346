package org.corridor.projects.money;

import static org.corridor.AccessDecision.chosen;
import static org.corridor.AccessDecision.members;
import static org.corridor.AccessDecision.open;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class MoneyDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return List.of(
        chosen("GET /stewards/rates"),
        chosen("POST /stewards/rates"),
        members("GET /under-way/{project}/budget"),
        members("POST /under-way/{project}/budget/rule"),
        members("GET /under-way/{project}/instalments"),
        members("POST /under-way/{project}/instalments"),
        members("POST /under-way/{project}/instalments/{id}/remove"),
        members("GET /under-way/{project}/spending"),
        members("GET /under-way/{project}/spending/new"),
        members("POST /under-way/{project}/spending/new"),
        members("GET /under-way/{project}/spending/{id}"),
        members("GET /under-way/{project}/spending/{id}/edit"),
        members("POST /under-way/{project}/spending/{id}/edit"),
        members("POST /under-way/{project}/spending/{id}/approve"),
        members("POST /under-way/{project}/spending/{id}/refuse"),
        members("POST /under-way/{project}/spending/{id}/reverse"),
        members("GET /under-way/{project}/spending/{id}/receipt"),
        members("GET /under-way/{project}/books.xlsx"),
        members("GET /under-way/{project}/books.journal"),
        open("GET /api/v1/under-way/{project}/money"));
  }
}
