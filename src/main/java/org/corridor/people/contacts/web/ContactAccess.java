package org.corridor.people.contacts.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever is signed in passes the door; whose a request is, is asked in each use case. */
@Configuration(proxyBeanMethods = false)
class ContactAccess {

  @Bean
  AccessRules contactRules() {
    return requests ->
        requests
            .requestMatchers("/ask/*/*", "/account/requests", "/account/requests/**")
            .authenticated();
  }
}
