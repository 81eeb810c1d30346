package org.corridor.people.tokens.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.corridor.people.ApiScope;
import org.corridor.people.accounts.domain.Member;
import org.corridor.people.tokens.domain.ApiToken;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * As whom a program comes in: in its owner's name where its token opens the part, else as nobody.
 */
final class ScopedEntry {

  private final List<Part> parts;

  ScopedEntry(List<ApiScope> scopes) {
    parts =
        scopes.stream()
            .flatMap(
                scope ->
                    scope.paths().stream()
                        .map(
                            path ->
                                new Part(
                                    scope.code(),
                                    PathPatternRequestMatcher.withDefaults().matcher(path))))
            .toList();
  }

  private record Part(String scope, RequestMatcher matcher) {}

  /**
   * @throws AuthenticationException where the token does not open this part
   */
  Authentication as(ApiToken token, HttpServletRequest request) {
    Optional<String> scope =
        parts.stream().filter(part -> part.matcher().matches(request)).map(Part::scope).findFirst();
    if (scope.isEmpty()) {
      return new AnonymousAuthenticationToken(
          "token", "program", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    }
    if (!token.allows(scope.get())) {
      throw new OAuth2AuthenticationException(
          BearerTokenErrors.insufficientScope("The token does not open this", scope.get()));
    }
    return new Member(token.person(), "");
  }

  /** It never was, was taken back, or has ended: which of them is not told. */
  static AuthenticationException unknown() {
    return new InvalidBearerTokenException("The token is not valid");
  }
}
