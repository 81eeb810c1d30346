package org.corridor.platform;

import static org.corridor.AccessDecision.nobody;
import static org.corridor.AccessDecision.open;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class PlatformDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return List.of(
        open("GET /"),
        open("GET /language"),
        open("GET /offline"),
        open("GET /mailbox"),
        open("GET /mailbox/{id}"),
        nobody("GET /error"),
        nobody("POST /error"),
        open("GET /api/v1/openapi"),
        open("GET /api/v1/openapi.yaml"),
        nobody("GET /actuator"),
        open("GET /actuator/health"),
        open("GET /actuator/health/**"),
        nobody("GET /actuator/info"));
  }
}
