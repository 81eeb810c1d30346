package org.corridor.capacities.vacancies.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Vacancies are read by everybody; who writes or applies has an account, and is asked for more. */
@Configuration(proxyBeanMethods = false)
class VacancyAccess {

  @Bean
  AccessRules vacancyRules() {
    return requests -> {
      requests
          .requestMatchers(
              "/vacancies/mine",
              "/vacancies/applications",
              "/vacancies/applications/*/withdraw",
              "/vacancies/*/edit",
              "/vacancies/*/publish",
              "/vacancies/*/fill",
              "/vacancies/*/close",
              "/vacancies/*/copy",
              "/vacancies/*/remove",
              "/vacancies/*/people",
              "/vacancies/*/apply",
              "/vacancies/*/applications",
              "/vacancies/*/applications/*",
              "/organisations/*/vacancies",
              "/organisations/*/vacancies.csv",
              "/organisations/*/vacancies/new",
              "/organisations/*/vacancies/publish",
              "/organisations/*/vacancies/import",
              "/vacancy-imports/*",
              "/vacancy-imports/*/columns",
              "/vacancy-imports/*/preview",
              "/vacancy-imports/*/start",
              "/vacancy-imports/*/errors.csv",
              "/vacancy-imports/*/errors.xlsx",
              "/vacancy-imports/*/undo",
              "/vacancy-imports/*/remove")
          .authenticated();
      requests
          .requestMatchers(
              HttpMethod.GET,
              "/vacancies",
              "/vacancies.atom",
              "/vacancies/*",
              "/api/v1/vacancies",
              "/api/v1/vacancies/*")
          .permitAll();
    };
  }
}
