package org.corridor.capacities.needs.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** What is published is for everybody; who may change a need is asked in each use case. */
@Configuration(proxyBeanMethods = false)
class NeedAccess {

  @Bean
  AccessRules needRules() {
    return requests ->
        requests
            .requestMatchers(
                "/needs/new",
                "/needs/mine",
                "/needs/*/edit",
                "/needs/*/people",
                "/needs/*/state",
                "/needs/*/delete",
                "/needs/*/ties")
            .authenticated()
            .requestMatchers(HttpMethod.GET, "/needs", "/needs.csv", "/needs/*")
            .permitAll();
  }
}
