package org.corridor.communities.threads;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class ThreadDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            Stream.of("GET /circles/{id}", "GET /circles/{id}/feed", "GET /threads/{thread}")
                .map(AccessDecision::open),
            Stream.of(
                    "GET /circles/{id}/threads",
                    "POST /circles/{id}/threads",
                    "GET /circles/{id}/health",
                    "POST /threads/{thread}/posts",
                    "POST /threads/{thread}/marks",
                    "POST /threads/{thread}/posts/{number}/thanks",
                    "POST /threads/{thread}/posts/{number}/solution",
                    "GET /threads/{thread}/posts/{number}/edit",
                    "POST /threads/{thread}/posts/{number}/edit",
                    "POST /threads/{thread}/posts/{number}/remove",
                    "POST /threads/{thread}/posts/{number}/bring-back",
                    "GET /threads/{thread}/posts/{number}/translate",
                    "POST /threads/{thread}/posts/{number}/translate",
                    "POST /threads/{thread}/posts/{number}/wish",
                    "POST /translations/{id}/take-back")
                .map(AccessDecision::members))
        .toList();
  }
}
