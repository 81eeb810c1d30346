package org.corridor.communities.threads.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Open circles are read by everybody; who reads and writes is asked in each use case. */
@Configuration(proxyBeanMethods = false)
class ThreadAccess {

  @Bean
  AccessRules threadRules() {
    return requests ->
        requests
            .requestMatchers(
                "/circles/*/threads",
                "/circles/*/health",
                "/threads/*/posts",
                "/threads/*/posts/**",
                "/threads/*/marks",
                "/translations/*/take-back")
            .authenticated()
            .requestMatchers(HttpMethod.GET, "/circles/*", "/circles/*/feed", "/threads/*")
            .permitAll();
  }
}
