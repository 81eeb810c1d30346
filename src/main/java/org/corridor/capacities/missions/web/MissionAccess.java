package org.corridor.capacities.missions.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** The library and the figures are for everybody; whose a mission is, is asked in each use case. */
@Configuration(proxyBeanMethods = false)
class MissionAccess {

  @Bean
  AccessRules missionRules() {
    return requests ->
        requests
            .requestMatchers(HttpMethod.GET, "/missions/library", "/missions/figures")
            .permitAll()
            .requestMatchers("/missions", "/missions/**")
            .authenticated();
  }
}
