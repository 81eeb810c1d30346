package org.corridor.platform.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/**
 * What a module decides about who may reach its pages. Each module with pages has one bean of this
 * kind; the order between modules does not matter, since paths start with what the module owns.
 */
@FunctionalInterface
public interface AccessRules {

  void decide(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests);
}
