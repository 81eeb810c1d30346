package org.corridor.alliances.finding.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** What organisations say of themselves is open to everybody, and so is comparing them. */
@Configuration(proxyBeanMethods = false)
class FindingAccess {

  @Bean
  AccessRules findingRules() {
    return requests -> requests.requestMatchers(HttpMethod.GET, "/partners").permitAll();
  }
}
