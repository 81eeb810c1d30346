package org.corridor.communities.initiatives.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;

/** Initiatives are read by whoever may read their circle: each use case asks. */
@Configuration(proxyBeanMethods = false)
class InitiativeAccess {

  @Bean
  @Order(10)
  AccessRules initiativeRules() {
    return requests ->
        requests
            .requestMatchers("/circles/*/initiatives/new", "/initiatives/*/edit")
            .authenticated()
            .requestMatchers(
                HttpMethod.GET,
                "/initiatives",
                "/circles/*/initiatives",
                "/initiatives/*",
                "/initiatives/*/file",
                "/initiatives/*/progress/*/photo")
            .permitAll()
            .requestMatchers(HttpMethod.POST, "/initiatives/*/receipt")
            .permitAll()
            .requestMatchers("/initiatives/*/**")
            .authenticated();
  }
}
