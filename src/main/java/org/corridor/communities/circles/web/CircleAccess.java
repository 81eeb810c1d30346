package org.corridor.communities.circles.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** What is listed is for everybody; who reads, writes and hosts is asked in each use case. */
@Configuration(proxyBeanMethods = false)
class CircleAccess {

  @Bean
  AccessRules circleRules() {
    return requests ->
        requests
            .requestMatchers("/circles/new", "/circles/mine", "/circles/join/*")
            .authenticated()
            .requestMatchers(HttpMethod.GET, "/circles", "/circles/*/about")
            .permitAll()
            .requestMatchers(
                "/circles/*/edit",
                "/circles/*/close",
                "/circles/*/project",
                "/circles/*/join",
                "/circles/*/leave",
                "/circles/*/name",
                "/circles/*/members",
                "/circles/*/members/*",
                "/circles/*/invitations")
            .authenticated();
  }
}
