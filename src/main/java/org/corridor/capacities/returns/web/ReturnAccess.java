package org.corridor.capacities.returns.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A plan is for people with an account; the link in a mail answers one question without it. */
@Configuration(proxyBeanMethods = false)
class ReturnAccess {

  @Bean
  AccessRules returnRules() {
    return requests -> {
      requests
          .requestMatchers(
              "/return", "/return/**", "/organisations/*/returns", "/organisations/*/returns/*")
          .authenticated();
      requests.requestMatchers("/return-follow-up/*").permitAll();
    };
  }
}
