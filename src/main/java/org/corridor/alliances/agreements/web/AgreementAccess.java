package org.corridor.alliances.agreements.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For people with an account; each use case asks for their seat and what they may read. */
@Configuration(proxyBeanMethods = false)
class AgreementAccess {

  @Bean
  AccessRules agreementRules() {
    return requests ->
        requests
            .requestMatchers(
                "/partnerships/*/vision",
                "/partnerships/*/vision/*",
                "/partnerships/*/agreements",
                "/partnerships/*/agreements/new",
                "/partnerships/*/agreements/*",
                "/partnerships/*/agreements/*/terms",
                "/partnerships/*/agreements/*/put-up",
                "/partnerships/*/agreements/*/withdraw",
                "/partnerships/*/agreements/*/agreement.docx",
                "/partnerships/*/agreements/*/agreement.pdf",
                "/partnerships/*/agreements/*/versions/*",
                "/partnerships/*/agreements/*/versions/*/sign",
                "/partnerships/*/agreements/*/clauses",
                "/partnerships/*/agreements/*/clauses/own",
                "/partnerships/*/agreements/*/clauses/*",
                "/partnerships/*/agreements/*/clauses/*/move",
                "/partnerships/*/agreements/*/clauses/*/take-out",
                "/partnerships/*/agreements/*/clauses/*/put-back",
                "/partnerships/*/agreements/*/clauses/*/library",
                "/partnerships/*/agreements/*/clauses/*/comments",
                "/partnerships/*/agreements/*/clauses/*/comments/*/resolve")
            .authenticated();
  }
}
