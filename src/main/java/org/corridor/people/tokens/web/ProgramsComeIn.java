package org.corridor.people.tokens.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.corridor.people.ApiScope;
import org.corridor.people.tokens.domain.ApiToken;
import org.corridor.people.tokens.domain.UseTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets programs into the API with a token in the header {@code Authorization} (RFC 6750), and
 * nowhere else: pages are for people.
 */
@Configuration(proxyBeanMethods = false)
class ProgramsComeIn {

  private static final String API = "/api/";
  private static final String TOKEN = ProgramsComeIn.class.getName() + ".token";

  @Bean
  Customizer<HttpSecurity> programs(UseTokens tokens, List<ApiScope> scopes, NoEntry noEntry) {
    DefaultBearerTokenResolver header = new DefaultBearerTokenResolver();
    ScopedEntry entry = new ScopedEntry(scopes);
    return http ->
        http.oauth2ResourceServer(
            server ->
                server
                    .bearerTokenResolver(
                        request ->
                            request.getRequestURI().startsWith(API)
                                ? header.resolve(request)
                                : null)
                    .authenticationEntryPoint(noEntry)
                    .authenticationManagerResolver(
                        request ->
                            presented -> {
                              String secret =
                                  ((BearerTokenAuthenticationToken) presented).getToken();
                              ApiToken token =
                                  tokens.open(secret).orElseThrow(ScopedEntry::unknown);
                              request.setAttribute(TOKEN, token);
                              return entry.as(token, request);
                            }));
  }

  @Bean
  WebMvcConfigurer countPrograms(UseTokens tokens) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Count(tokens)).addPathPatterns(API + "**");
      }
    };
  }

  /** Where an answer that there were too many is given like any other. */
  private record Count(UseTokens tokens) implements HandlerInterceptor {
    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler) {
      if (request.getAttribute(TOKEN) instanceof ApiToken token) {
        tokens.count(token);
      }
      return true;
    }
  }
}
