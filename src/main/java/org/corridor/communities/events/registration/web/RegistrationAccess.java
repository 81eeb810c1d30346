package org.corridor.communities.events.registration.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** For people with an account; each use case asks for more. */
@Configuration(proxyBeanMethods = false)
class RegistrationAccess {

  @Bean
  @Order(0)
  AccessRules eventRegistrationRules() {
    return requests -> {
      requests.requestMatchers("/events/guest/*", "/events/guest/*/*").permitAll();
      requests
          .requestMatchers(
              "/events/*/registration",
              "/events/*/registration/cancel",
              "/events/*/badge.pdf",
              "/events/*/badges.pdf",
              "/events/*/guests",
              "/events/*/guests/*/drop",
              "/events/*/channels")
          .authenticated();
    };
  }
}
