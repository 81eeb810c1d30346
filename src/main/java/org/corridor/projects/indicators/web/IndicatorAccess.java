package org.corridor.projects.indicators.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For people with an account; each use case asks for their place in the team. */
@Configuration(proxyBeanMethods = false)
class IndicatorAccess {

  @Bean
  AccessRules indicatorRules() {
    return requests ->
        requests
            .requestMatchers("/under-way/*/indicators", "/under-way/*/indicators/**")
            .authenticated();
  }
}
