package org.corridor.people.accounts.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountAccess {

  @Bean
  AccessRules accountRules() {
    return requests -> {
      requests.requestMatchers("/sign-up", "/sign-up/sent", "/confirm/*").permitAll();
      requests
          .requestMatchers(
              "/sign-in", "/sign-in/code", "/sign-in/passkey", "/sign-in/come-back", "/sign-out")
          .permitAll();
      requests.requestMatchers("/sign-in/link", "/sign-in/link/*").permitAll();
      requests
          .requestMatchers("/sign-in/provider", "/sign-in/provider/back", "/sign-in/provider/new")
          .permitAll();
      requests
          .requestMatchers("/forgotten-password", "/forgotten-password/sent", "/new-password/*")
          .permitAll();
      requests.requestMatchers("/hand-over", "/hand-over/*").permitAll();
      requests.requestMatchers("/account", "/account/**").authenticated();
    };
  }
}
