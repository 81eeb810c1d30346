package org.corridor.people.groups.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Groups are for everybody to read; who does something to one is asked by each use case. */
@Configuration(proxyBeanMethods = false)
class GroupAccess {

  @Bean
  AccessRules groupRules() {
    return requests -> {
      requests.requestMatchers("/groups/new", "/account/groups").authenticated();
      requests.requestMatchers(HttpMethod.GET, "/join/*", "/join/*/in").permitAll();
      requests.requestMatchers("/join/*").authenticated();
      requests
          .requestMatchers(
              HttpMethod.GET,
              "/groups",
              "/groups/map",
              "/groups/map.csv",
              "/groups/*",
              "/api/v1/groups",
              "/api/v1/groups/map")
          .permitAll();
      requests
          .requestMatchers(
              "/groups/*/edit",
              "/groups/*/join",
              "/groups/*/leave",
              "/groups/*/shown-to",
              "/groups/*/people",
              "/groups/*/people/*",
              "/groups/*/campaigns",
              "/groups/*/campaigns/new",
              "/campaigns/*",
              "/campaigns/*/edit",
              "/campaigns/*/sources",
              "/campaigns/*/sources/*/*")
          .authenticated();
    };
  }
}
