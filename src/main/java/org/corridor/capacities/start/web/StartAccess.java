package org.corridor.capacities.start.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StartAccess {

  @Bean
  AccessRules capacitiesRules() {
    return requests -> requests.requestMatchers("/capacities").permitAll();
  }
}
