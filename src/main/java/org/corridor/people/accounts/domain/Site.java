package org.corridor.people.accounts.domain;

import java.util.Locale;

/**
 * Where a browser reaches us. A passkey is bound to it: the browser signs the origin, and lets no
 * other site use it.
 *
 * @param origin scheme, host and port where that is not the usual one, e.g. {@code
 *     https://corridor.example.org}
 * @param domain the host alone
 */
public record Site(String origin, String domain) {

  private static final int HTTPS = 443;
  private static final int HTTP = 80;

  /**
   * @param port negative for the usual one
   */
  public static Site of(String scheme, String host, int port) {
    String domain = host.toLowerCase(Locale.ROOT);
    boolean usual = port < 0 || port == (scheme.equals("https") ? HTTPS : HTTP);
    return new Site(scheme + "://" + domain + (usual ? "" : ":" + port), domain);
  }
}
