package org.corridor.projects.diary;

import static org.corridor.AccessDecision.members;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class DiaryDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return List.of(
        members("GET /under-way/{project}/diary"),
        members("GET /under-way/{project}/diary/new"),
        members("POST /under-way/{project}/diary/new"),
        members("GET /under-way/{project}/diary/writer"),
        members("POST /under-way/{project}/diary/send"),
        members("GET /under-way/{project}/diary/entries.csv"),
        members("GET /under-way/{project}/diary/{id}"),
        members("GET /under-way/{project}/diary/{id}/edit"),
        members("POST /under-way/{project}/diary/{id}/edit"),
        members("POST /under-way/{project}/diary/{id}/delete"),
        members("POST /under-way/{project}/diary/{id}/restore"),
        members("POST /under-way/{project}/diary/{id}/withdraw"),
        members("GET /under-way/{project}/diary/{id}/photo"),
        members("GET /under-way/{project}/diary/{id}/sound"));
  }
}
