package org.corridor.platform.web;

import java.time.Duration;
import org.corridor.platform.text.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The language switch: remembers the choice for a year and goes back to the page it came from. A
 * plain link, so that it works everywhere; it changes nothing but the reader's own cookie.
 */
@Controller
class LanguagePage {

  @GetMapping("/language")
  ResponseEntity<Void> choose(
      @RequestParam String to, @RequestParam(defaultValue = "/") String back) {
    ResponseEntity.BodyBuilder response =
        ResponseEntity.status(HttpStatus.SEE_OTHER)
            .header(HttpHeaders.LOCATION, LocalPath.of(back).value());
    Language.of(to)
        .ifPresent(language -> response.header(HttpHeaders.SET_COOKIE, cookie(language)));
    return response.build();
  }

  private static String cookie(Language language) {
    return ResponseCookie.from(LanguageOfRequest.COOKIE, language.code())
        .path("/")
        .maxAge(Duration.ofDays(365))
        .httpOnly(true)
        .sameSite("Lax")
        .build()
        .toString();
  }
}
