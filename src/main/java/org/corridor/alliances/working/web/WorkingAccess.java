package org.corridor.alliances.working.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/**
 * Who has a seat is asked by each use case. A calendar program cannot sign in: it knows the secret
 * in the address.
 */
@Configuration(proxyBeanMethods = false)
class WorkingAccess {

  @Bean
  AccessRules workingRules() {
    return requests -> {
      requests.requestMatchers(HttpMethod.GET, "/partnerships/calendar/*").permitAll();
      requests
          .requestMatchers(
              "/partnerships/*/balance",
              "/partnerships/*/balance/*",
              "/partnerships/*/meetings",
              "/partnerships/*/meetings/**",
              "/partnerships/*/decisions",
              "/partnerships/*/decisions/**",
              "/partnerships/*/communication",
              "/partnerships/*/communication/**",
              "/partnerships/*/calendar",
              "/partnerships/*/calendar/stop")
          .authenticated();
    };
  }
}
