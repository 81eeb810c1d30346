package org.corridor.communities.showcase;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class ShowcaseDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            Stream.of(
                    "GET /showcase",
                    "GET /showcase.atom",
                    "GET /showcase.csv",
                    "GET /showcase/{id}",
                    "GET /showcase/{id}/pictures/{picture}")
                .map(AccessDecision::open),
            Stream.of(
                    "GET /showcase/mine",
                    "GET /showcase/new",
                    "POST /showcase/new",
                    "GET /showcase/{id}/edit",
                    "POST /showcase/{id}/edit",
                    "POST /showcase/{id}/state",
                    "GET /showcase/{id}/remove",
                    "POST /showcase/{id}/remove",
                    "POST /showcase/{id}/pictures",
                    "POST /showcase/{id}/pictures/{picture}/remove",
                    "GET /showcase/{id}/needs/{need}/offer",
                    "POST /showcase/{id}/needs/{need}/offer",
                    "GET /showcase/{id}/offers",
                    "POST /showcase/{id}/offers/{offer}",
                    "GET /showcase/offers",
                    "POST /showcase/offers/{offer}/back")
                .map(AccessDecision::members))
        .toList();
  }
}
