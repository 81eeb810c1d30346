package org.corridor.projects.indicators.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/**
 * Pages are for people with an account; each use case asks for their place in the team. Programs
 * get what the team shows to their reader.
 */
@Configuration(proxyBeanMethods = false)
class IndicatorAccess {

  @Bean
  AccessRules indicatorRules() {
    return requests ->
        requests
            .requestMatchers(
                "/under-way/*/indicators", "/under-way/*/indicators/**", "/under-way/*/tools")
            .authenticated()
            .requestMatchers(
                HttpMethod.GET,
                IndicatorsApi.ALL,
                IndicatorsApi.ALL + ".csv",
                IndicatorsApi.OF_ONE.replace("{project}", "*"))
            .permitAll();
  }
}
