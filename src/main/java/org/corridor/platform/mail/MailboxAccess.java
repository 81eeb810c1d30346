package org.corridor.platform.mail;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailboxAccess {

  /** Open to all where it exists; everywhere else the page itself says that it does not. */
  @Bean
  AccessRules mailboxRules() {
    return requests -> requests.requestMatchers("/mailbox", "/mailbox/*").permitAll();
  }
}
