package org.corridor.alliances.neighbours.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything here is for people with an account; each use case asks for their seat. */
@Configuration(proxyBeanMethods = false)
class NeighbourAccess {

  @Bean
  AccessRules neighbourRules() {
    return requests ->
        requests
            .requestMatchers(
                "/partnerships/*/neighbours",
                "/partnerships/*/neighbours/introduce",
                "/partnerships/*/neighbours/take-back",
                "/partnerships/*/neighbours/*/greet")
            .authenticated();
  }
}
