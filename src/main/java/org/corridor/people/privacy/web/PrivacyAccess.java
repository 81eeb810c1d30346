package org.corridor.people.privacy.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PrivacyAccess {

  @Bean
  AccessRules privacyRules() {
    return requests -> {
      requests.requestMatchers("/erasures/*").permitAll();
      requests.requestMatchers("/account/data", "/account/data.json").authenticated();
    };
  }
}
