package org.corridor.platform.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import org.corridor.platform.CannotStart;
import org.junit.jupiter.api.Test;

class FreePortTests {

  @Test
  void aFreePortPasses() {
    assertThatCode(() -> FreePort.check(null, 0)).doesNotThrowAnyException();
  }

  @Test
  void aTakenPortIsNamedTogetherWithAWayOut() throws IOException {
    try (ServerSocket other = new ServerSocket(0)) {
      assertThatThrownBy(() -> FreePort.check(null, other.getLocalPort()))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("Port " + other.getLocalPort() + " is already in use")
          .hasMessageContaining("--server.port=");
    }
  }
}
