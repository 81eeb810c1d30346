package org.corridor.capacities.asks.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever is signed in passes the door; whose an ask is, is asked in each use case. */
@Configuration(proxyBeanMethods = false)
class AskAccess {

  @Bean
  AccessRules askRules() {
    return requests ->
        requests.requestMatchers("/capacities/asks", "/capacities/asks/**").authenticated();
  }
}
