package org.corridor.people.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.corridor.people.accounts.domain.Admission;
import org.corridor.people.accounts.domain.ComeBack;
import org.corridor.people.accounts.domain.Device;
import org.corridor.people.accounts.domain.Member;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.security.web.authentication.SpringSessionRememberMeServices;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lets a person in and out again. */
@Component
class Entrance {

  /** On one's own device: until nobody came by for 30 days. */
  private static final Duration OWN = Duration.ofDays(30);

  /** On a shared one: until the browser is closed, or nobody did anything for an hour. */
  private static final Duration SHARED = Duration.ofHours(1);

  /** Attribute of the session: when the person came in, in seconds since 1970. */
  static final String SIGNED_IN_AT = "signed-in-at";

  private final SecurityContextRepository contexts;
  private final CsrfTokenRepository csrfTokens;
  private final ComeBack comeBack;
  private final Clock clock;
  private final SecurityContextLogoutHandler exit = new SecurityContextLogoutHandler();

  Entrance(
      SecurityContextRepository contexts,
      CsrfTokenRepository csrfTokens,
      ComeBack comeBack,
      Clock clock) {
    this.comeBack = comeBack;
    this.contexts = contexts;
    this.csrfTokens = csrfTokens;
    this.clock = clock;
  }

  /** Lets in at once who needs no second step, and asks the others for their code. */
  ModelAndView admit(
      Admission admission,
      boolean shared,
      ReturnPath next,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (admission.member().isEmpty()) {
      return SecondStepPage.ask(admission.ticket(), shared, next);
    }
    return letIn(admission.member().get(), shared, next, request, response);
  }

  /** Lets in, but asks who has closed the account whether they come back. */
  ModelAndView letIn(
      Member member,
      boolean shared,
      ReturnPath next,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<ComeBack.Closed> closed = comeBack.closed(member);
    if (closed.isPresent()) {
      return ComeBackPage.ask(closed.get(), shared, next);
    }
    open(member, shared, request, response);
    return new ModelAndView(next.redirect());
  }

  /**
   * Begins the person's session. Id and form token are new ones, so that whoever knew the visitor's
   * cannot use them now.
   */
  void open(
      Member member, boolean shared, HttpServletRequest request, HttpServletResponse response) {
    comeBack.requireOpen(member);
    // Makes the cookie outlive the browser; how long the session does is said below.
    request.setAttribute(
        SpringSessionRememberMeServices.REMEMBER_ME_LOGIN_ATTR, shared ? null : true);
    HttpSession session = request.getSession(false);
    if (session != null) {
      request.changeSessionId();
    }
    session = request.getSession(true);
    session.setMaxInactiveInterval((int) (shared ? SHARED : OWN).toSeconds());
    session.setAttribute(
        FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, member.person().toString());
    String userAgent = request.getHeader(HttpHeaders.USER_AGENT);
    session.setAttribute(Device.ATTRIBUTE, Device.of(userAgent == null ? "" : userAgent).code());
    session.setAttribute(SIGNED_IN_AT, clock.instant().getEpochSecond());
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(member);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    csrfTokens.saveToken(null, request, response);
  }

  /** Ends the session of this device. */
  void leave(HttpServletRequest request, HttpServletResponse response) {
    exit.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
    csrfTokens.saveToken(null, request, response);
  }
}
