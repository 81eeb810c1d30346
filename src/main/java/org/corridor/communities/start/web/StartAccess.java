package org.corridor.communities.start.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StartAccess {

  @Bean
  AccessRules communitiesRules() {
    return requests -> requests.requestMatchers("/communities").permitAll();
  }
}
