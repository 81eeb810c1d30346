package org.corridor.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * The rule for every address that no module's {@link AccessRules} speak of: nobody may reach it,
 * and it looks as if it did not exist. So a page that somebody forgot to decide on harms nobody.
 */
final class Undecided implements AuthorizationManager<RequestAuthorizationContext> {

  private static final String MARK = Undecided.class.getName();

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
    context.getRequest().setAttribute(MARK, true);
    return new AuthorizationDecision(false);
  }

  static boolean is(HttpServletRequest request) {
    return request.getAttribute(MARK) != null;
  }
}
