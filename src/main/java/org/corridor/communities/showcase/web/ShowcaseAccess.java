package org.corridor.communities.showcase.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** What is shown is for everybody; who may change it is asked in each use case. */
@Configuration(proxyBeanMethods = false)
class ShowcaseAccess {

  @Bean
  AccessRules showcaseRules() {
    return requests ->
        requests
            .requestMatchers(
                "/showcase/new",
                "/showcase/mine",
                "/showcase/offers",
                "/showcase/offers/**",
                "/showcase/*/edit",
                "/showcase/*/state",
                "/showcase/*/remove",
                "/showcase/*/offers",
                "/showcase/*/offers/*",
                "/showcase/*/needs/*/offer",
                "/showcase/*/pictures",
                "/showcase/*/pictures/*/remove")
            .authenticated()
            .requestMatchers(
                HttpMethod.GET,
                "/showcase",
                "/showcase.atom",
                "/showcase.csv",
                "/showcase/*",
                "/showcase/*/pictures/*")
            .permitAll();
  }
}
