package org.corridor.people.stewards.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever is signed in passes the door; each use case then asks whether it is a steward. */
@Configuration(proxyBeanMethods = false)
class StewardAccess {

  @Bean
  AccessRules stewardRules() {
    return requests ->
        requests.requestMatchers("/stewards", "/stewards/**", "/hidden/*").authenticated();
  }
}
