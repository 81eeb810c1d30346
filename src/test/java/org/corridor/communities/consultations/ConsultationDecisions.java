package org.corridor.communities.consultations;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

/** Who gets how far with consultations; which one, the use cases decide. */
@Component
class ConsultationDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            Stream.of("GET /consultations", "GET /consultations/{id}").map(AccessDecision::open),
            Stream.of(
                    "GET /consultations/mine",
                    "GET /consultations/new",
                    "POST /consultations/new",
                    "GET /consultations/{id}/edit",
                    "POST /consultations/{id}/edit",
                    "POST /consultations/{id}/publish",
                    "POST /consultations/{id}/end",
                    "GET /consultations/{id}/remove",
                    "POST /consultations/{id}/remove",
                    "GET /consultations/{id}/summary",
                    "POST /consultations/{id}/summary",
                    "GET /consultations/{id}/responses/{response}",
                    "POST /consultations/{id}/responses/{response}",
                    "POST /consultations/{id}/tell",
                    "GET /consultations/{id}/answers.csv",
                    "POST /consultations/{id}/answer",
                    "POST /consultations/{id}/answer/withdraw",
                    "POST /consultations/{id}/answer/unquote",
                    "POST /consultations/{id}/answers/{answer}/support",
                    "POST /consultations/{id}/answers/{answer}/comments",
                    "POST /consultations/{id}/comments/{comment}/remove")
                .map(AccessDecision::members))
        .toList();
  }
}
