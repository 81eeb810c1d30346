package org.corridor.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the method that answers an address. Spring compares an address that holds an id with every
 * address of the product, a thousand of them, which took a quarter of the time of a page; here only
 * those are compared that begin like it. What is found is the same.
 */
class QuickAddresses extends RequestMappingHandlerMapping {

  @Component
  static class InPlace implements WebMvcRegistrations {
    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
      return new QuickAddresses();
    }
  }

  private final Map<RequestMappingInfo, String> beginnings = new ConcurrentHashMap<>();

  @Override
  protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
      throws Exception {
    boolean encoded = path.indexOf('%') >= 0;
    return super.lookupHandlerMethod(path, encoded ? request : new Asked(request, path));
  }

  @Override
  protected @Nullable RequestMappingInfo getMatchingMapping(
      RequestMappingInfo info, HttpServletRequest request) {
    if (request instanceof Asked asked && !asked.path.startsWith(beginning(info))) {
      return null;
    }
    return super.getMatchingMapping(info, request);
  }

  private String beginning(RequestMappingInfo info) {
    return beginnings.computeIfAbsent(info, one -> beginning(one.getPatternValues()));
  }

  /** What every address starts with that one of these patterns matches. */
  static String beginning(Set<String> patterns) {
    return patterns.stream().map(QuickAddresses::literal).reduce(QuickAddresses::shared).orElse("");
  }

  private static String literal(String pattern) {
    int end = 0;
    while (end < pattern.length() && "{*?".indexOf(pattern.charAt(end)) < 0) {
      end++;
    }
    boolean whole = end == pattern.length();
    return whole ? pattern : pattern.substring(0, pattern.lastIndexOf('/', end));
  }

  private static String shared(String one, String other) {
    int end = 0;
    while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
      end++;
    }
    return one.substring(0, end);
  }

  /** A request together with its address, which else is looked up in each of its wrappers. */
  private static final class Asked extends HttpServletRequestWrapper {
    private final String path;

    Asked(HttpServletRequest request, String path) {
      super(request);
      this.path = path;
    }
  }
}
