package org.corridor.capacities.planning.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Signed-in people; that they speak for the organisation is asked in each use case. */
@Configuration(proxyBeanMethods = false)
class PlanAccess {

  @Bean
  AccessRules planRules() {
    return requests ->
        requests
            .requestMatchers(
                "/capacities/plans",
                "/capacities/plans/*",
                "/capacities/plans/*/plan.csv",
                "/capacities/plans/*/start",
                "/capacities/plans/*/stop",
                "/capacities/plans/*/choose",
                "/capacities/plans/*/remove")
            .authenticated();
  }
}
