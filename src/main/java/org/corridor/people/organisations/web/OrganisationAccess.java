package org.corridor.people.organisations.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class OrganisationAccess {

  @Bean
  AccessRules organisationRules() {
    return requests -> {
      requests.requestMatchers("/organisations/new").authenticated();
      requests.requestMatchers("/organisations/*").permitAll();
      requests.requestMatchers(HttpMethod.GET, OrganisationsApi.PATH).permitAll();
      requests.requestMatchers("/organisations/*/edit", "/organisations/*/staff").authenticated();
      requests
          .requestMatchers("/organisations/*/staff/*", "/organisations/*/leave")
          .authenticated();
      requests
          .requestMatchers("/organisations/*/claim", "/organisations/*/verification")
          .authenticated();
      requests.requestMatchers("/account/organisations").authenticated();
      requests.requestMatchers("/invitations/*", "/invitations/*/decline").permitAll();
      requests.requestMatchers("/invitations/*/accept").authenticated();
    };
  }
}
