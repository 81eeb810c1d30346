package org.corridor.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An address on this site, put together from a path and parameters. */
public final class Address {

  private final StringBuilder address;

  /**
   * @param start a path, or an address that has parameters already
   */
  public Address(String start) {
    address = new StringBuilder(start);
  }

  /** With one parameter more; what is empty is left out. */
  public Address with(String name, String value) {
    if (!value.isEmpty()) {
      address
          .append(address.indexOf("?") < 0 ? '?' : '&')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
    return this;
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
