package org.corridor.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Which language a visitor reads: the one chosen with the switch, else the first of the browser's
 * languages that we have, else English.
 */
@Component("localeResolver")
class LanguageOfRequest implements LocaleResolver {

  static final String COOKIE = "lang";

  static Language of(HttpServletRequest request) {
    return chosen(request).or(() -> preferred(request)).orElse(Language.EN);
  }

  private static Optional<Language> chosen(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
        .map(Cookie::getValue)
        .flatMap(Language::of);
  }

  private static Optional<Language> preferred(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    return Collections.list(request.getLocales()).stream()
        .flatMap(locale -> Language.of(locale.toLanguageTag()).stream())
        .findFirst();
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return of(request).locale();
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("The language is chosen at /language");
  }
}
