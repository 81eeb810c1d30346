package org.corridor.projects.hooks.domain;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Lets messages go to the internet only, and never to the machines behind this one: what a member
 * types as an address must not become a way into the operator's network. It is asked at the moment
 * of the connection, so that a name cannot mean something else by then.
 */
final class PublicAddresses implements DnsResolver {

  /** Networks of providers, of tests and of the future, in which nobody serves (RFC 6890). */
  private static final List<Network> RESERVED =
      List.of(
          new Network(0, 0, 0, 8),
          new Network(100, 64, 0, 10),
          new Network(192, 0, 0, 24),
          new Network(192, 0, 2, 24),
          new Network(198, 18, 0, 15),
          new Network(198, 51, 100, 24),
          new Network(203, 0, 113, 24),
          new Network(240, 0, 0, 4));

  /** The first three parts of an address, and how many bits of it count. */
  private record Network(int first, int second, int third, int bits) {
    boolean holds(byte[] address) {
      int base = first << 24 | second << 16 | third << 8;
      return (ByteBuffer.wrap(address).getInt() ^ base) >>> (32 - bits) == 0;
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] all = SystemDefaultDnsResolver.INSTANCE.resolve(host);
    for (InetAddress one : all) {
      if (!isPublic(one)) {
        throw new UnknownHostException("not on the internet");
      }
    }
    return all;
  }

  @Override
  public String resolveCanonicalHostname(String host) throws UnknownHostException {
    return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
  }

  static boolean isPublic(InetAddress address) {
    boolean special =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    if (special) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address
        ? RESERVED.stream().noneMatch(network -> network.holds(bytes))
        : isRouted(bytes);
  }

  /** Only what is routed (2000::/3), without the ways that hide an address of version 4 in it. */
  private static boolean isRouted(byte[] bytes) {
    boolean routed = (bytes[0] & 0xE0) == 0x20;
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
    return routed && !sixToFour && !teredo;
  }
}
