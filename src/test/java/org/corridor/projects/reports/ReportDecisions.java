package org.corridor.projects.reports;

import static org.corridor.AccessDecision.members;
import static org.corridor.AccessDecision.open;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class ReportDecisions implements AccessDecisions {

  private static final String REPORT = "/under-way/{project}/reports/{report}";
  private static final String SECTION = REPORT + "/sections/{section}";

  @Override
  public List<AccessDecision> decisions() {
    return List.of(
        members("GET /under-way/{project}/reports"),
        members("POST /under-way/{project}/reports/{report}/remove"),
        members("GET /under-way/{project}/reports/new"),
        members("POST /under-way/{project}/reports/new"),
        members("GET /under-way/{project}/reports/templates"),
        members("GET /under-way/{project}/reports/templates/{template}"),
        members("POST /under-way/{project}/reports/templates/{template}"),
        members("POST /under-way/{project}/reports/templates/{template}/remove"),
        members("GET " + REPORT),
        members("POST " + REPORT + "/figures"),
        members("POST " + REPORT + "/check"),
        members("POST " + REPORT + "/hand-in"),
        members("POST " + REPORT + "/take-back"),
        members("POST " + REPORT + "/approve"),
        members("POST " + REPORT + "/send-back"),
        members("POST " + REPORT + "/reopen"),
        members("POST " + REPORT + "/show"),
        open("GET " + REPORT + "/read"),
        open("GET " + REPORT + "/report.docx"),
        open("GET " + REPORT + "/report.pdf"),
        open("GET " + REPORT + "/pictures/{picture}"),
        members("GET " + SECTION),
        members("POST " + SECTION),
        members("GET " + SECTION + "/history"),
        members("POST " + SECTION + "/pictures"),
        members("POST " + SECTION + "/leave"),
        members("POST " + SECTION + "/restore"),
        members("POST " + SECTION + "/comments"),
        members("POST " + SECTION + "/comments/{comment}"));
  }
}
