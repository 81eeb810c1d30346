package org.corridor.communities.consultations.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;

/** Consultations are read by whoever may read their circle: each use case asks. */
@Configuration(proxyBeanMethods = false)
class ConsultationAccess {

  @Bean
  @Order(10)
  AccessRules consultationRules() {
    return requests ->
        requests
            .requestMatchers("/consultations/new", "/consultations/mine")
            .authenticated()
            .requestMatchers(HttpMethod.GET, "/consultations", "/consultations/*")
            .permitAll()
            .requestMatchers("/consultations/*/**")
            .authenticated();
  }
}
