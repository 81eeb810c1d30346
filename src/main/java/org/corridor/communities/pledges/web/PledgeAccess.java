package org.corridor.communities.pledges.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** What is put up is read by whoever may read its occasion: each use case asks. */
@Configuration(proxyBeanMethods = false)
class PledgeAccess {

  @Bean
  AccessRules pledgeRules() {
    return requests ->
        requests
            .requestMatchers("/pledges/new", "/pledges/*/edit")
            .authenticated()
            .requestMatchers(HttpMethod.GET, "/pledges", "/pledges/*", "/pledges/*/file")
            .permitAll()
            .requestMatchers("/pledges/*/*")
            .authenticated();
  }
}
