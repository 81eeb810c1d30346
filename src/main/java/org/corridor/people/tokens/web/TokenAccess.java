package org.corridor.people.tokens.web;

import org.corridor.people.AccountLink;
import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class TokenAccess {

  private static final int LAST = 900;

  @Bean
  AccessRules tokenRules() {
    return requests ->
        requests.requestMatchers("/account/tokens", "/account/tokens/*").authenticated();
  }

  @Bean
  @Order(LAST)
  AccountLink tokensLink() {
    return new AccountLink("people.tokens.title", "/account/tokens");
  }
}
