package org.corridor.projects.hooks.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For people with an account; each use case asks for their place in the team. */
@Configuration(proxyBeanMethods = false)
class HookAccess {

  @Bean
  AccessRules hookRules() {
    return requests ->
        requests
            .requestMatchers(
                "/under-way/*/programs",
                "/under-way/*/programs/*/test",
                "/under-way/*/programs/*/resume",
                "/under-way/*/programs/*/remove",
                "/under-way/*/programs/*/again/*")
            .authenticated();
  }
}
