package org.corridor.projects.underway.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/**
 * The list and a project's own page are open: visitors see what teams show to everybody, if
 * anything. All else is for people with an account; each use case asks for their place in the team.
 */
@Configuration(proxyBeanMethods = false)
class UnderWayAccess {

  @Bean
  AccessRules underWayRules() {
    return requests ->
        requests
            .requestMatchers(
                "/under-way/start",
                "/under-way/join/*",
                "/under-way/*/show",
                "/under-way/*/team",
                "/under-way/*/team/invite",
                "/under-way/*/team/call",
                "/under-way/*/team/invitations/*/take-back",
                "/under-way/*/team/*/role",
                "/under-way/*/team/*/hand-over",
                "/under-way/*/team/*/remove",
                "/under-way/*/versions",
                "/under-way/*/versions/prepare",
                "/under-way/*/versions/adopt")
            .authenticated()
            .requestMatchers(HttpMethod.GET, "/under-way", "/under-way/*")
            .permitAll();
  }
}
