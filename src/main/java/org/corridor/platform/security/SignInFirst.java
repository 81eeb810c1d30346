package org.corridor.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.stereotype.Component;

/**
 * What somebody gets to see whom the access rules do not let through. A visitor who asks for a page
 * signs in first and comes back to it; a program gets 401; a member gets 403. An address that no
 * rule speaks of is answered like one that does not exist.
 */
@Component
class SignInFirst implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    if (Undecided.is(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (request.getRequestURI().startsWith("/api/")) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", signIn(request));
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException, ServletException {
    if (Undecided.is(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      request.setAttribute(WebAttributes.ACCESS_DENIED_403, reason); // for the page that says why
      forbidden.handle(request, response, reason);
    }
  }

  /** A form that was sent cannot be sent again after signing in; one starts at its page. */
  private static String signIn(HttpServletRequest request) {
    String query = request.getQueryString();
    boolean page = HttpMethod.GET.matches(request.getMethod());
    String path = request.getRequestURI();
    String next = page && query != null ? path + "?" + query : path;
    return "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
  }
}
