package org.corridor.projects.iati.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** What is published is open to everybody. What stewards do is asked for in the use case. */
@Configuration(proxyBeanMethods = false)
class IatiAccess {

  @Bean
  AccessRules iatiRules() {
    return requests -> requests.requestMatchers(HttpMethod.GET, "/iati/**").permitAll();
  }
}
