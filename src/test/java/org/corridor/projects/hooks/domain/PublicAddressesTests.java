package org.corridor.projects.hooks.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages go to the internet, never to the machines behind ours. */
class PublicAddressesTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "100.64.0.1",
        "100.127.255.255",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "192.0.0.1",
        "192.0.2.7",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.9",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:0:1::"
      })
  void thisIsNotOnTheInternet(String address) throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1", "8.8.8.8", "99.255.255.255", "100.63.255.255", "100.128.0.0", "172.15.0.1",
        "172.32.0.1", "192.0.1.1", "192.0.3.1", "198.17.255.255", "198.20.0.0", "223.255.255.255",
        "2606:4700::1111", "2a00:1450::1", "2001:4860:4860::8888"
      })
  void thisIs(String address) throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void nothingIsSentToThisMachineHoweverItIsNamed() throws Exception {
    try (ServerSocket behind = new ServerSocket(0);
        CloseableHttpClient client = HookConnections.client(false)) {
      for (String host : new String[] {"127.0.0.1", "localhost", "[::1]", "2130706433"}) {
        HttpPost post = new HttpPost("http://" + host + ":" + behind.getLocalPort() + "/");
        assertThatThrownBy(() -> client.execute(post, answer -> answer.getCode()))
            .as(host)
            .isInstanceOf(IOException.class);
      }
      behind.setSoTimeout(1);
      assertThatThrownBy(behind::accept).as("nobody came").isInstanceOf(IOException.class);
    }
  }
}
