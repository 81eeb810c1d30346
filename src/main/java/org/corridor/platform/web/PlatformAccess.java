package org.corridor.platform.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The front door, the files of all pages and the pages for when something goes wrong are open. */
@Configuration(proxyBeanMethods = false)
class PlatformAccess {

  @Bean
  AccessRules openToEverybody() {
    return requests ->
        requests
            .requestMatchers("/", "/language", "/offline", "/error")
            .permitAll()
            .requestMatchers("/*.css", "/*.js", "/*.svg", "/manifest.webmanifest")
            .permitAll();
  }
}
