package org.corridor.people.profiles.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProfileAccess {

  @Bean
  AccessRules profileRules() {
    return requests -> {
      requests
          .requestMatchers("/people/*", "/people/*/profile.json", "/people/*/photo")
          .permitAll();
      requests.requestMatchers("/profile-reminder/*").permitAll();
      requests.requestMatchers("/account/profile", "/account/profile/**").authenticated();
      requests.requestMatchers("/account/looks").authenticated();
    };
  }
}
