package org.corridor.projects.money.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/**
 * For people with an account; each use case asks for their place in the team, or whether they are a
 * steward.
 */
@Configuration(proxyBeanMethods = false)
class MoneyAccess {

  @Bean
  AccessRules moneyRules() {
    return requests ->
        requests
            .requestMatchers(
                "/stewards/rates",
                "/under-way/*/budget",
                "/under-way/*/budget/rule",
                "/under-way/*/instalments",
                "/under-way/*/instalments/*/remove",
                "/under-way/*/spending",
                "/under-way/*/spending/new",
                "/under-way/*/spending/*",
                "/under-way/*/spending/*/edit",
                "/under-way/*/spending/*/approve",
                "/under-way/*/spending/*/refuse",
                "/under-way/*/spending/*/reverse",
                "/under-way/*/spending/*/receipt",
                "/under-way/*/books.xlsx",
                "/under-way/*/books.journal")
            .authenticated()
            .requestMatchers(HttpMethod.GET, FiguresApi.PATH.replace("{project}", "*"))
            .permitAll();
  }
}
