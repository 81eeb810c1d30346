package org.corridor.projects.underway.web;

import java.util.List;
import org.corridor.people.ApiScope;
import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
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
                "/under-way/search",
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
            .permitAll()
            .requestMatchers(HttpMethod.GET, UnderWayApi.PATH, UnderWayApi.PATH + "/*")
            .permitAll();
  }

  @Bean
  @Order(20)
  ApiScope projectsScope() {
    return new ApiScope(
        "projects",
        "projects.underway.scope",
        List.of(
            UnderWayApi.PATH,
            UnderWayApi.PATH + "/**",
            "/api/v1/indicators",
            "/api/v1/indicators.csv"));
  }
}
