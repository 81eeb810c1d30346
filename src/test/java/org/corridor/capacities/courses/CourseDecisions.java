package org.corridor.capacities.courses;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class CourseDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            Stream.of("GET /courses", "GET /courses/{course}").map(AccessDecision::open),
            Stream.of(
                    "GET /courses/{course}/edit",
                    "POST /courses/{course}/edit",
                    "POST /courses/{course}/publish",
                    "POST /courses/{course}/end",
                    "POST /courses/{course}/remove",
                    "GET /organisations/{slug}/courses",
                    "GET /organisations/{slug}/courses/new",
                    "POST /organisations/{slug}/courses/new")
                .map(AccessDecision::members))
        .toList();
  }
}
