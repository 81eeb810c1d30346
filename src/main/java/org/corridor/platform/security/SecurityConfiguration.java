package org.corridor.platform.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

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

  private static final RequestMatcher ONE_CLICK =
      PathPatternRequestMatcher.withDefaults().matcher("/mail/off/*");

  /**
   * What mail programs post when somebody unsubscribes (RFC 8058): they hold no token of ours. A
   * signed key stands in the address, and who is signed in does not count.
   */
  private static boolean isOneClick(HttpServletRequest request) {
    return ONE_CLICK.matches(request)
        && "One-Click".equals(request.getParameter("List-Unsubscribe"));
  }

  @Bean
  SecurityFilterChain pages(
      HttpSecurity http,
      ObjectProvider<AccessRules> modules,
      CsrfTokenRepository csrfTokens,
      SecurityContextRepository whoIsSignedIn,
      SignInFirst signInFirst)
      throws Exception {
    http.headers(SecurityConfiguration::protect)
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(csrfTokens)
                    .ignoringRequestMatchers(SecurityConfiguration::isOneClick))
        .securityContext(context -> context.securityContextRepository(whoIsSignedIn))
        .requestCache(RequestCacheConfigurer::disable)
        .logout(LogoutConfigurer::disable)
        .exceptionHandling(
            denied -> denied.authenticationEntryPoint(signInFirst).accessDeniedHandler(signInFirst))
        .authorizeHttpRequests(
            requests -> {
              platform(requests);
              modules.orderedStream().forEach(module -> module.decide(requests));
              requests.anyRequest().access(new Undecided());
            });
    return http.build();
  }

  /** What belongs to no module: start page, language switch, static files, health. */
  private static void platform(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll();
    requests.requestMatchers("/", "/language").permitAll();
    requests
        .requestMatchers(
            "/*.css",
            "/*.js",
            "/*.svg",
            "/*.png",
            "/*.ico",
            "/*.txt",
            "/*.webmanifest",
            "/webjars/**")
        .permitAll();
    requests.requestMatchers("/actuator/health", "/actuator/health/*").permitAll();
    requests.requestMatchers("/actuator/**").access(new Undecided());
    requests.requestMatchers("/api/v1/openapi", "/api/v1/openapi.yaml").permitAll();
  }

  private static void protect(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS));
  }

  /** The token lives in a cookie, so that a visitor who only reads needs no session. */
  @Bean
  CsrfTokenRepository csrfTokens() {
    CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
    repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
    return repository;
  }

  /** The request is timed as a whole; each lock it passes is not, which cost more than it told. */
  @Bean
  SecurityObservationSettings nothingIsTimedHere() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  SecurityContextRepository whoIsSignedIn() {
    return new HttpSessionSecurityContextRepository();
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }
}
