package org.corridor.people.imports.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever is signed in passes the door; each use case then asks who it is. */
@Configuration(proxyBeanMethods = false)
class ImportAccess {

  @Bean
  AccessRules importRules() {
    return requests -> {
      requests.requestMatchers("/organisations/*/import", "/imports/**").authenticated();
      requests.requestMatchers("/membership/*", "/membership/*/refuse").permitAll();
      requests.requestMatchers("/membership/*/accept").authenticated();
      requests.requestMatchers("/account/memberships", "/account/memberships/*").authenticated();
    };
  }
}
