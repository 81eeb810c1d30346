package org.corridor.alliances.forces.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything here is for people with an account; each use case asks for their seat. */
@Configuration(proxyBeanMethods = false)
class ForceAccess {

  @Bean
  AccessRules forceRules() {
    return requests ->
        requests
            .requestMatchers(
                "/partnerships/*/forces",
                "/partnerships/*/forces/*",
                "/partnerships/*/forces/*/add",
                "/partnerships/*/forces/*/delete",
                "/partnerships/*/forces/*/restore",
                "/partnerships/*/forces/*/picture.svg",
                "/partnerships/*/forces/*/picture.png",
                "/partnerships/*/forces/*/table.csv",
                "/partnerships/*/forces/*/*",
                "/partnerships/*/forces/*/*/judge",
                "/partnerships/*/forces/*/*/alone",
                "/partnerships/*/forces/*/*/delete",
                "/partnerships/*/forces/*/*/restore")
            .authenticated();
  }
}
