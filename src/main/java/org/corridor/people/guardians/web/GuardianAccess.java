package org.corridor.people.guardians.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GuardianAccess {

  @Bean
  AccessRules guardianRules() {
    return requests -> {
      requests.requestMatchers("/guardian", "/guardian/*").permitAll();
      requests.requestMatchers("/account/guardian", "/account/guardian/*").authenticated();
    };
  }
}
