package org.corridor.communities.events.checkin.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For people with an account; the use case asks whether they are at the door. */
@Configuration(proxyBeanMethods = false)
class CheckInAccess {

  @Bean
  AccessRules eventCheckInRules() {
    return requests ->
        requests
            .requestMatchers(
                "/events/*/check-in", "/events/*/check-in/door", "/events/*/check-in/marks")
            .authenticated();
  }
}
