package org.corridor.communities.news;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class NewsDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.of(
            Stream.of("GET /news", "GET /news.atom", "GET /news/{id}").map(AccessDecision::open),
            Stream.of(
                    "GET /news/mine",
                    "GET /news/new",
                    "POST /news/new",
                    "GET /news/{id}/edit",
                    "POST /news/{id}/edit",
                    "POST /news/{id}/send",
                    "POST /news/{id}/withdraw",
                    "GET /news/{id}/remove",
                    "POST /news/{id}/remove")
                .map(AccessDecision::members),
            Stream.of("POST /news/{id}/decide").map(AccessDecision::chosen))
        .flatMap(all -> all)
        .toList();
  }
}
