package org.corridor.people.tokens.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a program is told whose token does not let it in: by header, and as a problem of RFC 9457.
 */
@Component
class NoEntry implements AuthenticationEntryPoint {

  private final BearerTokenAuthenticationEntryPoint header =
      new BearerTokenAuthenticationEntryPoint();
  private final Texts texts;
  private final LocaleResolver locales;
  private final JsonMapper mapper;

  NoEntry(Texts texts, LocaleResolver locales, JsonMapper mapper) {
    this.texts = texts;
    this.locales = locales;
    this.mapper = mapper;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    header.commence(request, response, reason);
    HttpStatus status = HttpStatus.valueOf(response.getStatus());
    Language reader =
        Language.of(locales.resolveLocale(request).toLanguageTag()).orElse(Language.EN);
    String text =
        status == HttpStatus.FORBIDDEN ? "people.tokens.not-opened" : "people.tokens.not-valid";
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response
        .getOutputStream()
        .write(
            mapper.writeValueAsBytes(
                ProblemDetail.forStatusAndDetail(status, texts.text(reader, text))));
  }
}
