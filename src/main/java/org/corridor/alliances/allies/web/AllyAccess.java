package org.corridor.alliances.allies.web;

import java.util.stream.Stream;
import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For people with an account; each use case asks for their seat. */
@Configuration(proxyBeanMethods = false)
class AllyAccess {

  @Bean
  AccessRules allyRules() {
    return requests ->
        requests
            .requestMatchers(
                Stream.concat(
                        Stream.of(
                            "",
                            "/*",
                            "/*/contacts",
                            "/*/note",
                            "/brief.docx",
                            "/brief.pdf",
                            "/advisory/mandate"),
                        Stream.of(
                                "",
                                "/calendar",
                                "/commitments",
                                "/advisory/members",
                                "/advisory/meetings")
                            .flatMap(AllyAccess::entries))
                    .map(path -> "/partnerships/*/allies" + path)
                    .toArray(String[]::new))
            .authenticated();
  }

  /** What is done with entries of one kind. */
  private static Stream<String> entries(String folder) {
    return Stream.of("/new", "/*/edit", "/*/delete", "/*/restore").map(deed -> folder + deed);
  }
}
