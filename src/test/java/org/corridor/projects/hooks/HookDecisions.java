package org.corridor.projects.hooks;

import static org.corridor.AccessDecision.members;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class HookDecisions implements AccessDecisions {

  private static final String HERE = "/under-way/{project}/programs";

  @Override
  public List<AccessDecision> decisions() {
    return List.of(
        members("GET " + HERE),
        members("POST " + HERE),
        members("POST " + HERE + "/{id}/test"),
        members("POST " + HERE + "/{id}/resume"),
        members("POST " + HERE + "/{id}/remove"),
        members("POST " + HERE + "/{id}/again/{message}"));
  }
}
