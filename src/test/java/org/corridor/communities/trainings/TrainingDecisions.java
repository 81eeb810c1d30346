package org.corridor.communities.trainings;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class TrainingDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            Stream.of("GET /trainings", "GET /trainings/{id}", "GET /certificates/{number}")
                .map(AccessDecision::open),
            Stream.of(
                    "GET /trainings/mine",
                    "GET /trainings/new",
                    "POST /trainings/new",
                    "GET /trainings/{id}/edit",
                    "POST /trainings/{id}/edit",
                    "POST /trainings/{id}/publish",
                    "POST /trainings/{id}/withdraw",
                    "GET /trainings/{id}/remove",
                    "POST /trainings/{id}/remove",
                    "GET /trainings/{id}/sessions",
                    "POST /trainings/{id}/sessions",
                    "POST /trainings/{id}/sessions/{session}/remove",
                    "GET /trainings/{id}/register",
                    "GET /trainings/{id}/register.csv",
                    "POST /trainings/{id}/register",
                    "GET /trainings/{id}/register/new",
                    "GET /trainings/{id}/register/{participant}",
                    "POST /trainings/{id}/register/{participant}/certify",
                    "POST /trainings/{id}/register/{participant}/remove",
                    "GET /trainings/{id}/register/{participant}/certificate.pdf")
                .map(AccessDecision::members))
        .toList();
  }
}
