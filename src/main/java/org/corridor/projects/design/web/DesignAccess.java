package org.corridor.projects.design.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Designs are open to visitors; whose design it is decides the desk, with the key in its hand. */
@Configuration(proxyBeanMethods = false)
class DesignAccess {

  @Bean
  AccessRules designAccessRules() {
    return requests -> requests.requestMatchers("/designs", "/designs/**").permitAll();
  }
}
