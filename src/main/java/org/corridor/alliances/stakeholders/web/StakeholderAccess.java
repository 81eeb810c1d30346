package org.corridor.alliances.stakeholders.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For people with an account; each use case asks for their seat. */
@Configuration(proxyBeanMethods = false)
class StakeholderAccess {

  @Bean
  AccessRules stakeholderRules() {
    return requests ->
        requests
            .requestMatchers(
                "/partnerships/*/stakeholders",
                "/partnerships/*/stakeholders.csv",
                "/partnerships/*/stakeholders/*",
                "/partnerships/*/stakeholders/*/edit",
                "/partnerships/*/stakeholders/*/delete",
                "/partnerships/*/stakeholders/*/restore",
                "/partnerships/*/stakeholders/*/score",
                "/partnerships/*/stakeholders/*/place",
                "/partnerships/*/stakeholders/*/note",
                "/partnerships/*/stakeholders/*/position",
                "/partnerships/*/approach",
                "/partnerships/*/approach/*",
                "/partnerships/*/approach/*/contacts",
                "/partnerships/*/approach/*/obligations",
                "/partnerships/*/approach/*/obligations/*",
                "/partnerships/*/approach/*/letter",
                "/partnerships/*/approach/*/letter.docx")
            .authenticated();
  }
}
