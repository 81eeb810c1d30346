package org.corridor.alliances.health.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever is signed in passes the door; each use case asks for their seat. */
@Configuration(proxyBeanMethods = false)
class HealthAccess {

  @Bean
  AccessRules healthRules() {
    return requests ->
        requests
            .requestMatchers(
                "/partnerships/*/check-up",
                "/partnerships/*/check-up/**",
                "/partnerships/*/learning",
                "/partnerships/*/learning/**",
                "/partnerships/*/threats",
                "/partnerships/*/threats/**")
            .authenticated();
  }
}
