package org.corridor.projects.diary.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For people with an account; each use case asks for their place in the team. */
@Configuration(proxyBeanMethods = false)
class DiaryAccess {

  @Bean
  AccessRules diaryRules() {
    return requests ->
        requests
            .requestMatchers(
                "/under-way/*/diary",
                "/under-way/*/diary/new",
                "/under-way/*/diary/writer",
                "/under-way/*/diary/send",
                "/under-way/*/diary/entries.csv",
                "/under-way/*/diary/*",
                "/under-way/*/diary/*/edit",
                "/under-way/*/diary/*/delete",
                "/under-way/*/diary/*/restore",
                "/under-way/*/diary/*/withdraw",
                "/under-way/*/diary/*/photo",
                "/under-way/*/diary/*/sound")
            .authenticated();
  }
}
