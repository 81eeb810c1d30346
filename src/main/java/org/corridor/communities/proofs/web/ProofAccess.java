package org.corridor.communities.proofs.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever holds a file can verify it, without an account. */
@Configuration(proxyBeanMethods = false)
class ProofAccess {

  @Bean
  AccessRules proofRules() {
    return requests -> requests.requestMatchers("/verify", "/verify/*").permitAll();
  }
}
