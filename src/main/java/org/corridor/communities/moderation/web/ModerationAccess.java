package org.corridor.communities.moderation.web;

import org.corridor.people.StewardLink;
import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Everybody who is signed in reports; who decides is asked in each use case. */
@Configuration(proxyBeanMethods = false)
class ModerationAccess {

  @Bean
  AccessRules moderationRules() {
    return requests ->
        requests
            .requestMatchers(
                "/communities/report",
                "/communities/moderation",
                "/communities/moderation/*",
                "/communities/appeals/*",
                "/communities/appeals/*/answer")
            .authenticated();
  }

  @Bean
  @Order(70)
  StewardLink moderationLink() {
    return new StewardLink("communities.moderation.title", "/communities/moderation");
  }
}
