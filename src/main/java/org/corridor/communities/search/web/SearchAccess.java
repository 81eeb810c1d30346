package org.corridor.communities.search.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody may search; each finds what they may read. */
@Configuration(proxyBeanMethods = false)
class SearchAccess {

  @Bean
  AccessRules discussionSearchRules() {
    return requests -> requests.requestMatchers("/discussions").permitAll();
  }
}
