package org.corridor.projects.workplan;

import static org.corridor.AccessDecision.members;
import static org.corridor.AccessDecision.open;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class WorkPlanDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return List.of(
        members("GET /under-way/{project}/plan"),
        members("GET /under-way/{project}/plan.csv"),
        members("POST /under-way/{project}/plan/mails"),
        members("GET /under-way/{project}/plan/calendar"),
        members("POST /under-way/{project}/plan/calendar"),
        members("POST /under-way/{project}/plan/calendar/stop"),
        open("GET /under-way/calendar/{secret}.ics"),
        members("GET /under-way/{project}/plan/milestones"),
        members("POST /under-way/{project}/plan/milestones"),
        members("GET /under-way/{project}/plan/milestones/{milestone}"),
        members("POST /under-way/{project}/plan/milestones/{milestone}"),
        members("POST /under-way/{project}/plan/milestones/{milestone}/remove"),
        members("GET /under-way/{project}/plan/{activity}"),
        members("POST /under-way/{project}/plan/{activity}/dates"),
        members("POST /under-way/{project}/plan/{activity}/progress"),
        members("POST /under-way/{project}/plan/{activity}/responsible"),
        members("POST /under-way/{project}/plan/{activity}/waits"),
        members("POST /under-way/{project}/plan/{activity}/waits/{before}/end"));
  }
}
