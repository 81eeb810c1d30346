package org.corridor.platform.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as far as limits are concerned. */
public record Network(String value) {

  private static final int IPV6_BYTES = 7;

  /**
   * An IPv4 address counts as one network, of an IPv6 address the first 56 bits do: that is what
   * one household or office usually gets.
   *
   * @param address as {@code HttpServletRequest.getRemoteAddr()} gives it
   */
  public static Network of(String address) {
    // Only what holds a colon and no letters beyond hexadecimal ones: that is never looked up.
    if (!address.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%\\w+)?")) {
      return new Network(address);
    }
    try {
      InetAddress read = InetAddress.getByName(address);
      return read instanceof Inet6Address
          ? new Network(HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), IPV6_BYTES)))
          : new Network(read.getHostAddress());
    } catch (UnknownHostException e) {
      return new Network(address);
    }
  }
}
