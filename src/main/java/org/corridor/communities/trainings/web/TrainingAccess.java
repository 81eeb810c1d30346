package org.corridor.communities.trainings.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** What is published is for everybody, a register for those who keep it alone. */
@Configuration(proxyBeanMethods = false)
class TrainingAccess {

  @Bean
  AccessRules trainingRules() {
    return requests ->
        requests
            .requestMatchers(
                "/trainings/new",
                "/trainings/mine",
                "/trainings/*/edit",
                "/trainings/*/publish",
                "/trainings/*/withdraw",
                "/trainings/*/remove",
                "/trainings/*/sessions/**",
                "/trainings/*/register/**",
                "/trainings/*/register",
                "/trainings/*/register.csv")
            .authenticated()
            .requestMatchers(HttpMethod.GET, "/trainings", "/trainings/*", "/certificates/*")
            .permitAll();
  }
}
