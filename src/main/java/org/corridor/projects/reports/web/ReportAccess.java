package org.corridor.projects.reports.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/**
 * For the team; each use case asks for their place in it. An approved version that the team shows
 * is for everybody, which its use case decides.
 */
@Configuration(proxyBeanMethods = false)
class ReportAccess {

  @Bean
  AccessRules reportRules() {
    return requests ->
        requests
            .requestMatchers(
                HttpMethod.GET,
                "/under-way/*/reports/*/read",
                "/under-way/*/reports/*/report.docx",
                "/under-way/*/reports/*/report.pdf",
                "/under-way/*/reports/*/pictures/*")
            .permitAll()
            .requestMatchers(
                "/under-way/*/reports",
                "/under-way/*/reports/new",
                "/under-way/*/reports/templates",
                "/under-way/*/reports/templates/*",
                "/under-way/*/reports/templates/*/remove",
                "/under-way/*/reports/*",
                "/under-way/*/reports/*/figures",
                "/under-way/*/reports/*/check",
                "/under-way/*/reports/*/hand-in",
                "/under-way/*/reports/*/take-back",
                "/under-way/*/reports/*/approve",
                "/under-way/*/reports/*/send-back",
                "/under-way/*/reports/*/reopen",
                "/under-way/*/reports/*/remove",
                "/under-way/*/reports/*/show",
                "/under-way/*/reports/*/sections/*",
                "/under-way/*/reports/*/sections/*/pictures",
                "/under-way/*/reports/*/sections/*/leave",
                "/under-way/*/reports/*/sections/*/restore",
                "/under-way/*/reports/*/sections/*/history",
                "/under-way/*/reports/*/sections/*/comments",
                "/under-way/*/reports/*/sections/*/comments/*")
            .authenticated();
  }
}
