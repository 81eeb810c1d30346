package org.corridor.projects.lessons;

import static org.corridor.AccessDecision.members;
import static org.corridor.AccessDecision.open;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class LessonDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return List.of(
        members("GET /under-way/{project}/lessons"),
        members("GET /under-way/{project}/lessons/new"),
        members("GET /under-way/{project}/lessons/lessons.csv"),
        members("GET /under-way/{project}/lessons/{topic}"),
        members("POST /under-way/{project}/lessons/{topic}"),
        members("POST /under-way/{project}/lessons/{topic}/share"),
        members("POST /under-way/{project}/lessons/{topic}/keep"),
        members("POST /under-way/{project}/lessons/{topic}/delete"),
        members("POST /under-way/{project}/lessons/{topic}/restore"),
        open("GET /api/v1/lessons"),
        open("GET /api/v1/lessons.csv"));
  }
}
