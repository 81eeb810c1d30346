package org.corridor.projects.closing.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For people with an account; each use case asks for their place in the team. */
@Configuration(proxyBeanMethods = false)
class ClosingAccess {

  @Bean
  AccessRules closingRules() {
    return requests ->
        requests.requestMatchers("/under-way/*/closing", "/under-way/*/closing/**").authenticated();
  }
}
