package org.corridor.communities.references.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;

/** The inventory is for all to read, and for members to fill. */
@Configuration(proxyBeanMethods = false)
class ReferenceAccess {

  @Bean
  @Order(10)
  AccessRules referenceRules() {
    return requests ->
        requests
            .requestMatchers("/references/new", "/references/*/edit", "/references/*/remove")
            .authenticated()
            .requestMatchers(
                HttpMethod.GET,
                "/references",
                "/references.csv",
                "/references.json",
                "/references/*")
            .permitAll();
  }
}
