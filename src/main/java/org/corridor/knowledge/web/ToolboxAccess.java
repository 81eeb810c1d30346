package org.corridor.knowledge.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The toolbox is open to everybody. */
@Configuration(proxyBeanMethods = false)
class ToolboxAccess {

  @Bean
  AccessRules toolboxAccessRules() {
    return requests -> requests.requestMatchers("/toolbox", "/toolbox/**").permitAll();
  }
}
