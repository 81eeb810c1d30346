package org.corridor.projects.registry.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** The registry and its API are open to everybody, to read. */
@Configuration(proxyBeanMethods = false)
class RegistryAccess {

  @Bean
  AccessRules registryAccessRules() {
    return requests ->
        requests
            .requestMatchers(
                HttpMethod.GET,
                "/projects",
                "/projects.csv",
                "/projects.json",
                "/projects/*",
                "/api/v1/projects",
                "/api/v1/projects/*")
            .permitAll();
  }
}
