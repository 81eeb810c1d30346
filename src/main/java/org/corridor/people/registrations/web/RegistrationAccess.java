package org.corridor.people.registrations.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegistrationAccess {

  @Bean
  AccessRules registrationRules() {
    return requests -> {
      requests
          .requestMatchers("/organisations/*/registered", "/organisations/*/registered/**")
          .authenticated();
      requests.requestMatchers("/account/registration").authenticated();
    };
  }
}
