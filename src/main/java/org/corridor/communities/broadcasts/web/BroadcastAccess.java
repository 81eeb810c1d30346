package org.corridor.communities.broadcasts.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who reads which channel, and who may change it, is asked in each use case. */
@Configuration(proxyBeanMethods = false)
class BroadcastAccess {

  @Bean
  AccessRules broadcastRules() {
    return requests ->
        requests
            .requestMatchers(
                "/channels/new",
                "/channels/mine",
                "/channels/*/edit",
                "/channels/*/remove",
                "/channels/*/join",
                "/channels/*/editors",
                "/channels/*/key",
                "/channels/*/schedule",
                "/channels/*/schedule/*/remove",
                "/channels/*/posts/new",
                "/channels/*/posts/*/edit",
                "/channels/*/posts/*/publish",
                "/channels/*/posts/*/withdraw",
                "/channels/*/posts/*/remove")
            .authenticated()
            .requestMatchers(
                HttpMethod.GET,
                "/channels",
                "/channels/*",
                "/channels/*/feed.rss",
                "/channels/*/posts/*",
                "/channels/*/posts/*/sound")
            .permitAll();
  }
}
