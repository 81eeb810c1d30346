package org.corridor.projects.lessons.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/**
 * Pages are for people with an account; each use case asks for their place in the team. What is
 * shared is for all programs.
 */
@Configuration(proxyBeanMethods = false)
class LessonsAccess {

  @Bean
  AccessRules lessonsRules() {
    return requests ->
        requests
            .requestMatchers(
                "/under-way/*/lessons",
                "/under-way/*/lessons/new",
                "/under-way/*/lessons/lessons.csv",
                "/under-way/*/lessons/*",
                "/under-way/*/lessons/*/share",
                "/under-way/*/lessons/*/keep",
                "/under-way/*/lessons/*/delete",
                "/under-way/*/lessons/*/restore")
            .authenticated()
            .requestMatchers(HttpMethod.GET, LessonsApi.PATH, LessonsApi.PATH + ".csv")
            .permitAll();
  }
}
