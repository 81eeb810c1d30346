package org.corridor.projects.indicators;

import static org.corridor.AccessDecision.members;
import static org.corridor.AccessDecision.open;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class IndicatorDecisions implements AccessDecisions {

  private static final String PLACE = "/under-way/{project}/indicators";
  private static final String PERIOD = PLACE + "/{indicator}/{period:[0-9]+}";

  @Override
  public List<AccessDecision> decisions() {
    return List.of(
        members("GET " + PLACE),
        members("GET /under-way/{project}/tools"),
        members("GET " + PLACE + "/values.csv"),
        members("GET " + PLACE + "/values.xlsx"),
        members("GET " + PLACE + "/template.csv"),
        members("GET " + PLACE + "/template.xlsx"),
        members("GET " + PLACE + "/evidence/{file}"),
        members("POST " + PLACE + "/evidence/{file}/remove"),
        members("GET " + PLACE + "/import"),
        members("POST " + PLACE + "/import"),
        members("GET " + PLACE + "/import/{id}"),
        members("POST " + PLACE + "/import/{id}/take"),
        members("GET " + PLACE + "/{indicator}"),
        members("POST " + PLACE + "/{indicator}/settings"),
        members("GET " + PERIOD),
        members("POST " + PERIOD),
        members("POST " + PERIOD + "/count"),
        members("POST " + PERIOD + "/evidence"),
        open("GET /api/v1/under-way/{project}/indicators"),
        open("GET /api/v1/indicators"),
        open("GET /api/v1/indicators.csv"));
  }
}
