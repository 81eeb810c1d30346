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
                Stream.of("", "/*", "/*/edit", "/*/delete", "/*/restore", "/*/contacts", "/*/note")
                    .map(path -> "/partnerships/*/allies" + path)
                    .toArray(String[]::new))
            .authenticated();
  }
}
