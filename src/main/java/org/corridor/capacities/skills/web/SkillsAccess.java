package org.corridor.capacities.skills.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Anybody may look skills up. What stewards do is asked for in the use case. */
@Configuration(proxyBeanMethods = false)
class SkillsAccess {

  @Bean
  AccessRules skillsRules() {
    return requests -> requests.requestMatchers("/capacities/skills").permitAll();
  }
}
