package org.corridor.people.consents.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsentsAccess {

  @Bean
  AccessRules consentRules() {
    return requests -> {
      requests.requestMatchers("/privacy").permitAll();
      requests.requestMatchers("/account/consents", "/account/consents/**").authenticated();
    };
  }
}
