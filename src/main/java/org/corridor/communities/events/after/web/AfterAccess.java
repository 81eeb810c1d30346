package org.corridor.communities.events.after.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Results are read by whoever may read the event; the rest has its own doors in the use cases. */
@Configuration(proxyBeanMethods = false)
class AfterAccess {

  @Bean
  AccessRules eventAfterRules() {
    return requests -> {
      requests
          .requestMatchers(
              "/events/*/afterwards",
              "/events/*/notes",
              "/events/*/notes/*",
              "/events/*/notes/*/remove",
              "/events/*/notes/*/restore",
              "/events/*/costs",
              "/events/*/costs/*",
              "/events/*/costs/*/remove",
              "/events/*/costs/*/restore")
          .authenticated();
      requests.requestMatchers(HttpMethod.GET, "/events/*/results").permitAll();
    };
  }
}
