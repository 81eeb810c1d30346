package org.corridor.people.profiles.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An address on the web that starts with {@code https://}; it names no user and no password. */
public record WebLink(@JsonValue String address) {

  public static final int LONGEST = 300;

  @JsonCreator
  public WebLink {
    if (address.length() > LONGEST || !isSafe(address)) {
      throw new IllegalArgumentException("Not an https address");
    }
  }

  public static Optional<WebLink> of(String typed) {
    try {
      return Optional.of(new WebLink(typed.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isSafe(String address) {
    try {
      URI uri = new URI(address);
      String host = uri.getHost();
      return "https".equalsIgnoreCase(uri.getScheme())
          && host != null
          && host.contains(".")
          && uri.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
