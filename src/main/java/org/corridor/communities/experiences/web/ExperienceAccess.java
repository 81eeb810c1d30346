package org.corridor.communities.experiences.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** What is published is for everybody; who may change an experience is asked in each use case. */
@Configuration(proxyBeanMethods = false)
class ExperienceAccess {

  @Bean
  AccessRules experienceRules() {
    return requests ->
        requests
            .requestMatchers(
                "/experiences/new",
                "/experiences/mine",
                "/experiences/*/edit",
                "/experiences/*/publish",
                "/experiences/*/withdraw",
                "/experiences/*/remove")
            .authenticated()
            .requestMatchers(HttpMethod.GET, "/experiences", "/experiences/*")
            .permitAll();
  }
}
