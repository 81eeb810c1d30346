package org.corridor.platform.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The lock on the door: headers, cross-site protection, and the access rules of all modules. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  /** No inline script or style, nothing from elsewhere, no frame around us. */
  private static final String CONTENT =
      String.join(
          "; ",
          "default-src 'self'",
          "object-src 'none'",
          "base-uri 'none'",
          "frame-ancestors 'none'",
          "form-action 'self'");

  private static final String PERMISSIONS =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

  @Bean
  SecurityFilterChain pages(HttpSecurity http, ObjectProvider<AccessRules> modules)
      throws Exception {
    http.headers(SecurityConfiguration::protect)
        .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
        .authorizeHttpRequests(
            requests -> {
              requests.requestMatchers("/actuator/health", "/actuator/health/*").permitAll();
              requests.requestMatchers("/actuator/**").denyAll();
              modules.orderedStream().forEach(module -> module.decide(requests));
              requests.anyRequest().permitAll();
            });
    return http.build();
  }

  private static void protect(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS));
  }

  /** The token lives in a cookie, so that a visitor who only reads needs no session. */
  private static CookieCsrfTokenRepository csrfCookie() {
    CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
    repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
    return repository;
  }

  @Bean
  PasswordEncoder passwords() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }
}
