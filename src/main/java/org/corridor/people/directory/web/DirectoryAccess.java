package org.corridor.people.directory.web;

import java.util.List;
import org.corridor.people.ApiScope;
import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;

/** The directory is open to everybody, who finds what is shown to them; members take it away. */
@Configuration(proxyBeanMethods = false)
class DirectoryAccess {

  @Bean
  AccessRules directoryAccessRules() {
    return requests -> {
      requests
          .requestMatchers(
              HttpMethod.GET,
              DirectoryAddress.PATH,
              DirectoryApi.PATH,
              DirectoryApi.PATH + "/suggestions")
          .permitAll();
      requests.requestMatchers(HttpMethod.GET, DirectoryDownload.PATH).authenticated();
    };
  }

  @Bean
  @Order(10)
  ApiScope directoryScope() {
    return new ApiScope(
        "directory",
        "people.tokens.scope.directory",
        List.of(DirectoryApi.PATH, DirectoryApi.PATH + "/**"));
  }
}
