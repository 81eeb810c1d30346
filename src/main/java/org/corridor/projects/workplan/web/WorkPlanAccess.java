package org.corridor.projects.workplan.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/**
 * The plan is for people with an account; each use case asks for their place in the team. Calendar
 * programs cannot sign in: the address itself is the secret.
 */
@Configuration(proxyBeanMethods = false)
class WorkPlanAccess {

  @Bean
  AccessRules workPlanRules() {
    return requests ->
        requests
            .requestMatchers(HttpMethod.GET, "/under-way/calendar/*")
            .permitAll()
            .requestMatchers("/under-way/*/plan", "/under-way/*/plan.csv", "/under-way/*/plan/**")
            .authenticated();
  }
}
