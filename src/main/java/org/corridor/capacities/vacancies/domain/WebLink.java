package org.corridor.capacities.vacancies.domain;

import java.net.URI;
import java.net.URISyntaxException;

/** An address on the web that people are led to. */
public final class WebLink {

  private WebLink() {}

  /** Whether it leads to a host by http or https, and to nothing else. */
  public static boolean isOne(String typed) {
    try {
      URI address = new URI(typed);
      return address.getHost() != null
          && address.getUserInfo() == null
          && ("https".equalsIgnoreCase(address.getScheme())
              || "http".equalsIgnoreCase(address.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
