package org.corridor.capacities.courses.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Courses are read by everybody; who writes them has an account, and is asked for more. */
@Configuration(proxyBeanMethods = false)
class CourseAccess {

  @Bean
  AccessRules courseRules() {
    return requests -> {
      requests
          .requestMatchers(
              "/courses/*/edit",
              "/courses/*/publish",
              "/courses/*/end",
              "/courses/*/remove",
              "/organisations/*/courses",
              "/organisations/*/courses/new")
          .authenticated();
      requests.requestMatchers(HttpMethod.GET, "/courses", "/courses/*").permitAll();
    };
  }
}
