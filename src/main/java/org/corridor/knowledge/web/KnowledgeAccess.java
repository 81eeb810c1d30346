package org.corridor.knowledge.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.platform.security.AccessRules;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** What the handbook says is for everybody, and may be kept by everybody's browser. */
@Configuration(proxyBeanMethods = false)
class KnowledgeAccess {

  private static final String[] PATHS = {"/toolbox", "/toolbox/*", "/api/v1/toolbox/*"};

  @Bean
  AccessRules knowledgeRules() {
    return requests ->
        requests.requestMatchers("/toolbox", "/toolbox/**", "/api/v1/toolbox/**").permitAll();
  }

  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> toolboxTags() {
    FilterRegistrationBean<ShallowEtagHeaderFilter> registration =
        new FilterRegistrationBean<>(new Revalidated());
    registration.addUrlPatterns(PATHS);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return registration;
  }

  /**
   * Pages may be kept, and a browser that has one asks each time whether it is still the same: the
   * answer is then a few bytes. Private, because the language and the name in the header differ.
   */
  private static final class Revalidated extends ShallowEtagHeaderFilter {

    private static final String RULE = "no-cache, private";

    Revalidated() {
      setWriteWeakETag(true); // a strong one would switch compression off
    }

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      response.setHeader(HttpHeaders.CACHE_CONTROL, RULE);
      super.doFilterInternal(request, response, chain);
    }
  }
}
