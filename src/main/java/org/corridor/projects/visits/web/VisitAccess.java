package org.corridor.projects.visits.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For people with an account; each use case asks for their place in the team. */
@Configuration(proxyBeanMethods = false)
class VisitAccess {

  @Bean
  AccessRules visitRules() {
    return requests ->
        requests.requestMatchers("/under-way/*/visits", "/under-way/*/visits/**").authenticated();
  }
}
