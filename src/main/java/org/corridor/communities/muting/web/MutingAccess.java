package org.corridor.communities.muting.web;

import org.corridor.people.AccountLink;
import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Everybody keeps a list of their own. */
@Configuration(proxyBeanMethods = false)
class MutingAccess {

  @Bean
  AccessRules mutingRules() {
    return requests ->
        requests
            .requestMatchers("/communities/apart", "/communities/muted", "/communities/muted/*")
            .authenticated();
  }

  @Bean
  @Order(80)
  AccountLink mutedPeople() {
    return new AccountLink("communities.muting.title", "/communities/muted");
  }
}
