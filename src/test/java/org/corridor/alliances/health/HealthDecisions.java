package org.corridor.alliances.health;

import static org.corridor.AccessDecision.members;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class HealthDecisions implements AccessDecisions {

  private static final String ROOM = "/partnerships/{partnership}";

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            of(
                "GET",
                "/check-up",
                "/check-up/{round}",
                "/learning",
                "/learning/card",
                "/learning/new",
                "/learning/{transfer}",
                "/learning/{transfer}/edit",
                "/threats",
                "/threats/new",
                "/threats/{threat}",
                "/threats/{threat}/edit",
                "/threats/help",
                "/threats/help/{help}",
                "/threats/help/{help}/call"),
            of(
                "POST",
                "/check-up/open",
                "/check-up/{round}",
                "/check-up/{round}/hand-in",
                "/check-up/{round}/take-back",
                "/check-up/{round}/close",
                "/learning/card",
                "/learning/add",
                "/learning/new",
                "/learning/{transfer}/edit",
                "/learning/{transfer}/drop",
                "/learning/{transfer}/take-up",
                "/learning/{transfer}/record",
                "/learning/{transfer}/records/{record}/strike",
                "/learning/{transfer}/records/{record}/put-back",
                "/threats/facts",
                "/threats/new",
                "/threats/{threat}/edit",
                "/threats/{threat}/signs/{sign}/seen",
                "/threats/{threat}/signs/{sign}/not-seen",
                "/threats/{threat}/close",
                "/threats/{threat}/reopen",
                "/threats/help",
                "/threats/help/{help}",
                "/threats/help/{help}/remove",
                "/threats/help/{help}/call/send",
                "/threats/help/{help}/call/myself"))
        .toList();
  }

  private static Stream<AccessDecision> of(String method, String... paths) {
    return Stream.of(paths).map(path -> members(method + " " + ROOM + path));
  }
}
