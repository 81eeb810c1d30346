package org.corridor.platform.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pages for when something goes wrong, and the pattern book of components, are open. */
@Configuration(proxyBeanMethods = false)
class PlatformAccess {

  @Bean
  AccessRules openToEverybody() {
    return requests -> requests.requestMatchers("/offline", "/components").permitAll();
  }
}
