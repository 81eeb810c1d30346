package org.corridor.people.accounts.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Something sealed that the visitor's browser keeps for us, where there is no session yet. */
enum KeptByBrowser {
  /** On the way to the provider and back. */
  JOURNEY("journey", Duration.ofMinutes(15)),

  /** An identity that no account has yet. */
  IDENTITY("identity", Duration.ofHours(1));

  private final String cookie;
  private final Duration life;

  KeptByBrowser(String cookie, Duration life) {
    this.cookie = cookie;
    this.life = life;
  }

  void put(String sealed, HttpServletRequest request, HttpServletResponse response) {
    send(sealed, life, request, response);
  }

  /** Empty if there is none. */
  String of(HttpServletRequest request) {
    Cookie kept = WebUtils.getCookie(request, cookie);
    return kept == null ? "" : kept.getValue();
  }

  /** Reads it for the last time. */
  String take(HttpServletRequest request, HttpServletResponse response) {
    String kept = of(request);
    send("", Duration.ZERO, request, response);
    return kept;
  }

  /** No script sees it; it comes along when a provider sends the visitor back. */
  private void send(
      String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
    ResponseCookie sent =
        ResponseCookie.from(cookie, value)
            .path("/")
            .maxAge(age)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, sent.toString());
  }
}
