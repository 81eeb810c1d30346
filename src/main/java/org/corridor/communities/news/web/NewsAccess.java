package org.corridor.communities.news.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** What is published is for everybody; who may change or decide is asked in each use case. */
@Configuration(proxyBeanMethods = false)
class NewsAccess {

  @Bean
  AccessRules newsRules() {
    return requests ->
        requests
            .requestMatchers(
                "/news/new",
                "/news/mine",
                "/news/*/edit",
                "/news/*/send",
                "/news/*/withdraw",
                "/news/*/remove",
                "/news/*/decide")
            .authenticated()
            .requestMatchers(HttpMethod.GET, "/news", "/news.atom", "/news/*")
            .permitAll();
  }
}
