package org.corridor.capacities.roster.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RosterAccess {

  @Bean
  AccessRules rosterRules() {
    return requests -> {
      requests
          .requestMatchers("/capacities/map", "/capacities/map.csv", "/still-right/*")
          .permitAll();
      requests.requestMatchers("/account/skills", "/account/skills/**").authenticated();
    };
  }
}
