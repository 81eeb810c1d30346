package org.corridor.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Citation;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What every template may ask about the request it answers. Each template declares it: {@code
 * @param org.corridor.platform.web.Page page}.
 */
public final class Page {

  private final HttpServletRequest request;
  private final Texts texts;
  private final ResourceUrlProvider assets;
  private final ZoneId zone;
  private final Language language;

  Page(HttpServletRequest request, Texts texts, ResourceUrlProvider assets, ZoneId zone) {
    this.request = request;
    this.texts = texts;
    this.assets = assets;
    this.zone = zone;
    this.language = LanguageOfRequest.of(request);
  }

  public Language language() {
    return language;
  }

  /** The text in the reader's language; {@code named} are pairs of argument name and value. */
  public String text(String key, @Nullable Object... named) {
    return texts.text(language, key, named);
  }

  public String text(String key, Map<String, ? extends @Nullable Object> named) {
    return texts.text(language, key, named);
  }

  /** Numbers, money and dates as the reader writes them. */
  public Formats formats() {
    return Formats.in(language);
  }

  /** See {@link Formats#number(Number)}. */
  public String number(Number number) {
    return formats().number(number);
  }

  /** See {@link Formats#money(BigDecimal, String)}. */
  public String money(BigDecimal amount, String currency) {
    return formats().money(amount, currency);
  }

  /** The day, in the time zone of this installation. */
  public String date(Instant moment) {
    return formats().date(moment, zone);
  }

  public String date(LocalDate day) {
    return formats().date(day);
  }

  /** Day and time of day, in the time zone of this installation. */
  public String moment(Instant moment) {
    return formats().moment(moment, zone);
  }

  /** The time of day, in the time zone of this installation. */
  public String time(Instant moment) {
    return formats().time(moment, zone);
  }

  public String month(YearMonth month) {
    return formats().month(month);
  }

  /** A month of a project: in the calendar if its start is known, else by number. */
  public String projectMonth(@Nullable YearMonth calendar, int number) {
    return calendar == null
        ? text("platform.chart.month", "number", number)
        : formats().shortMonth(calendar);
  }

  /** The name of a country by its ISO code. */
  public String country(String code) {
    return Countries.name(code, language);
  }

  /** A place in the handbook, such as {@code 2.1; Text box 10}, in the reader's language. */
  public String citation(String source) {
    return Citation.words(texts, language, source);
  }

  /** The address of a static file with its content hash, so that browsers may keep it for good. */
  public String asset(String path) {
    return Objects.requireNonNullElse(assets.getForLookupPath(path), path);
  }

  /** The path asked for, without the query. */
  public String path() {
    return Objects.requireNonNullElse(
        (String) request.getAttribute("jakarta.servlet.forward.request_uri"),
        request.getRequestURI());
  }

  /** Path and query: where to come back to after the language switch or a sign-in. */
  public String address() {
    String query = request.getQueryString();
    return query == null ? path() : path() + "?" + query;
  }

  /** The address as the value of a parameter in another address. */
  public String addressEncoded() {
    return URLEncoder.encode(address(), StandardCharsets.UTF_8);
  }

  /** Whether this page is the one at the path or one below it. */
  public boolean isUnder(String path) {
    return path().equals(path) || path().startsWith(path + "/");
  }

  /** The rooms that the header leads to. */
  public List<Link> menu() {
    return List.of(
        new Link(text("platform.menu.projects"), "/projects"),
        new Link(text("platform.menu.toolbox"), "/toolbox"),
        new Link(text("platform.menu.designs"), "/designs"),
        new Link(text("platform.menu.partnerships"), "/partnerships"),
        new Link(text("platform.menu.communities"), "/communities"),
        new Link(text("platform.menu.capacities"), "/capacities"),
        new Link(text("platform.menu.directory"), "/directory"));
  }

  public Csrf csrf() {
    CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return token == null
        ? new Csrf("_csrf", "")
        : new Csrf(token.getParameterName(), token.getToken());
  }

  /** The message left by the form that led here. */
  public Optional<Flash> flash() {
    return Optional.ofNullable(RequestContextUtils.getInputFlashMap(request))
        .map(map -> (Flash) map.get(Flash.ATTRIBUTE));
  }

  /** Who is signed in; empty for a visitor. */
  public Optional<String> signedInName() {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    return Optional.ofNullable(who)
        .filter(a -> a.isAuthenticated() && !(a instanceof AnonymousAuthenticationToken))
        .map(Authentication::getName);
  }
}
