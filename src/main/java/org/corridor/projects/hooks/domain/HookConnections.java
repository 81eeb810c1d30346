package org.corridor.projects.hooks.domain;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** How programs are reached: without following them elsewhere, and never for long. */
@Configuration(proxyBeanMethods = false)
class HookConnections {

  static final String CLIENT = "hookClient";

  private static final Timeout PATIENCE = Timeout.ofSeconds(10);

  /**
   * @param privateAddresses whether messages may go to machines of the operator's own network
   */
  @Bean(CLIENT)
  @Lazy
  CloseableHttpClient hookClient(
      @Value("${corridor.hooks.private-addresses}") boolean privateAddresses) {
    return client(privateAddresses);
  }

  static CloseableHttpClient client(boolean privateAddresses) {
    PoolingHttpClientConnectionManagerBuilder connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(PATIENCE)
                    .setSocketTimeout(PATIENCE)
                    .setTimeToLive(1, TimeUnit.MINUTES)
                    .build());
    if (!privateAddresses) {
      connections.setDnsResolver(new PublicAddresses());
    }
    return HttpClients.custom()
        .setConnectionManager(connections.build())
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(PATIENCE).build())
        .setUserAgent("Corridor")
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .build();
  }
}
