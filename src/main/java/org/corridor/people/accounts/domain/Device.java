package org.corridor.people.accounts.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.session.Session;

/**
 * What somebody is signed in on, in words that they recognise it by. Only the kind is kept, never
 * the browser's own description, which would tell people apart.
 */
public record Device(Kind kind, Browser browser) {

  /** The session's attribute with {@link #code}. */
  public static final String ATTRIBUTE = "device";

  private static final Device UNKNOWN = new Device(Kind.OTHER, Browser.OTHER);

  /** The text is {@code people.device.<code>}. */
  public enum Kind {
    PHONE,
    TABLET,
    COMPUTER,
    OTHER;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Families of browsers; their names are the same in all languages. */
  public enum Browser {
    FIREFOX("Firefox"),
    SAMSUNG("Samsung Internet"),
    OPERA("Opera"),
    UC("UC Browser"),
    EDGE("Edge"),
    CHROME("Chrome"),
    SAFARI("Safari"),
    OTHER("");

    private final String ownName;

    Browser(String ownName) {
      this.ownName = ownName;
    }

    /** Empty for one that we do not know. */
    public String ownName() {
      return ownName;
    }
  }

  /** In this order, since most browsers claim to be another one besides. */
  private static final List<Map.Entry<String, Browser>> MARKS =
      List.of(
          Map.entry("Firefox/", Browser.FIREFOX),
          Map.entry("FxiOS/", Browser.FIREFOX),
          Map.entry("SamsungBrowser/", Browser.SAMSUNG),
          Map.entry("OPR/", Browser.OPERA),
          Map.entry("OPT/", Browser.OPERA),
          Map.entry("Opera", Browser.OPERA),
          Map.entry("UCBrowser", Browser.UC),
          Map.entry("Edg", Browser.EDGE),
          Map.entry("CriOS/", Browser.CHROME),
          Map.entry("Chrome/", Browser.CHROME),
          Map.entry("Safari/", Browser.SAFARI));

  /** From the header {@code User-Agent}, empty if there was none. */
  public static Device of(String userAgent) {
    Browser browser =
        MARKS.stream()
            .filter(mark -> userAgent.contains(mark.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(Browser.OTHER);
    return new Device(kind(userAgent), browser);
  }

  private static Kind kind(String userAgent) {
    if (userAgent.contains("iPad") || userAgent.contains("Tablet")) {
      return Kind.TABLET;
    }
    if (userAgent.contains("Mobi") || userAgent.contains("iPhone") || userAgent.contains("Mini/")) {
      return Kind.PHONE;
    }
    if (userAgent.contains("Android")) {
      return Kind.TABLET;
    }
    boolean computer =
        List.of("Windows", "Macintosh", "X11", "CrOS").stream().anyMatch(userAgent::contains);
    return computer ? Kind.COMPUTER : Kind.OTHER;
  }

  /** How the session keeps it, for {@link #of(Session)}. */
  public String code() {
    return kind + " " + browser;
  }

  /** Sessions from before there was an attribute, and those of a newer version, are unknown. */
  static Device of(Session session) {
    String code = session.getAttributeOrDefault(ATTRIBUTE, UNKNOWN.code());
    String[] parts = code.split(" ", 2);
    try {
      return new Device(Kind.valueOf(parts[0]), Browser.valueOf(parts[1]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      return UNKNOWN;
    }
  }
}
