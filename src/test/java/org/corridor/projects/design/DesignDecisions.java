package org.corridor.projects.design;

import static org.corridor.AccessDecision.open;
import static org.corridor.AccessDecision.owner;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.corridor.projects.design.domain.DesignDesk;
import org.springframework.stereotype.Component;

/** Everybody may begin a design; once it is claimed, only its owner reaches it. */
@Component
public class DesignDecisions implements AccessDecisions {

  private static final String STEP =
      "/{step:idea|places|people|need|blocks|practice|migrants|alliances|logframe|plan|budget|future|safety}";

  private final DesignDesk desk;

  DesignDecisions(DesignDesk desk) {
    this.desk = desk;
  }

  @Override
  public List<AccessDecision> decisions() {
    return Stream.of(
            Stream.of(open("GET /designs"), open("POST /designs")),
            Stream.of("", "/delete", "/history").map(path -> owned("GET", path, path)),
            Stream.of("/undo", "/duplicate", "/claim", "/delete", "/take-back", "/restore")
                .map(path -> owned("POST", path, path)),
            Stream.of("GET", "POST").map(method -> owned(method, STEP, "/idea")))
        .flatMap(all -> all)
        .toList();
  }

  /**
   * The decision on an endpoint about one design: it is its owner's.
   *
   * @param pattern what is mapped below {@code /designs/{key}}
   * @param path an example of it
   */
  public AccessDecision owned(String method, String pattern, String path) {
    return owner(
        method + " /designs/{key}" + pattern,
        person -> "/designs/" + desk.startSample(person, DesignContent.empty()).key() + path);
  }
}
