package org.corridor.communities.events.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Events are read by everybody who may; who plans one has an account, and is asked for more. */
@Configuration(proxyBeanMethods = false)
class EventAccess {

  @Bean
  AccessRules eventRules() {
    return requests -> {
      requests
          .requestMatchers(
              "/events/new",
              "/events/mine",
              "/events/team/*",
              "/events/*/edit",
              "/events/*/publish",
              "/events/*/cancel",
              "/events/*/remove",
              "/events/*/programme",
              "/events/*/organisers",
              "/events/*/organisers/*/remove")
          .authenticated();
      requests
          .requestMatchers(
              HttpMethod.GET,
              "/events",
              "/events/*",
              "/events/*/event.ics",
              "/events/*/programme.ics")
          .permitAll();
    };
  }
}
