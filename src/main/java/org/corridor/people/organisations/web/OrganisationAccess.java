package org.corridor.people.organisations.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganisationAccess {

  @Bean
  AccessRules organisationRules() {
    return requests -> requests.requestMatchers("/organisations/*").permitAll();
  }
}
