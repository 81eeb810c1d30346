package org.corridor.platform.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.corridor.platform.CannotStart;
import org.jspecify.annotations.Nullable;

/** Finds out early whether the port is free, before a database is started in vain. */
final class FreePort {

  private FreePort() {}

  /**
   * @param address where the server will listen; null for everywhere
   * @param port 0 lets the system choose one, which is always free
   */
  static void check(@Nullable InetAddress address, int port) {
    if (port <= 0) {
      return;
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port));
    } catch (IOException e) {
      throw new CannotStart(sentence(port), e);
    }
  }

  static String sentence(int port) {
    return "Port %d is already in use: stop the program that uses it, or start Corridor on another port with --server.port=%d."
        .formatted(port, port < 65535 ? port + 1 : 8080);
  }
}
