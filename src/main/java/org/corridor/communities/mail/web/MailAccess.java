package org.corridor.communities.mail.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailAccess {

  /** Only members of a circle choose, which the use case asks; a signed link ends it for all. */
  @Bean
  AccessRules circleMailRules() {
    return requests -> {
      requests.requestMatchers("/circles/*/mail").authenticated();
      requests.requestMatchers("/mail/off/*").permitAll();
    };
  }
}
