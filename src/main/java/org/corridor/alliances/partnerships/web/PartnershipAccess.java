package org.corridor.alliances.partnerships.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything here is for people with an account; each use case asks for their seat. */
@Configuration(proxyBeanMethods = false)
class PartnershipAccess {

  @Bean
  AccessRules partnershipRules() {
    return requests ->
        requests
            .requestMatchers(
                "/partnerships",
                "/partnerships/new",
                "/partnerships/join/*",
                "/partnerships/*",
                "/partnerships/*/accept",
                "/partnerships/*/edit",
                "/partnerships/*/call",
                "/partnerships/*/leave",
                "/partnerships/*/withdraw",
                "/partnerships/*/notices/*/dismiss",
                "/partnerships/*/partners",
                "/partnerships/*/partners/add",
                "/partnerships/*/partners/*/edit",
                "/partnerships/*/partners/*/drop",
                "/partnerships/*/invite",
                "/partnerships/*/invitations/*/take-back",
                "/partnerships/*/people/*/role",
                "/partnerships/*/people/*/hand-over",
                "/partnerships/*/people/*/remove")
            .authenticated();
  }
}
