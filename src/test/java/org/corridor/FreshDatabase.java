package org.corridor;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives each application context in the tests an empty database of its own, on one PostgreSQL that
 * starts with the first of them and ends with the test run. Speed matters here and durability does
 * not, so the server never waits for the disk.
 */
public final class FreshDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Map<String, Object> settings =
        Map.of(
            "spring.datasource.url", create(),
            "spring.datasource.username", "postgres",
            "spring.datasource.hikari.maximum-pool-size", "5");
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("freshDatabase", settings));
  }

  /** Makes an empty database and returns its JDBC address; the user is {@code postgres}. */
  public static String create() {
    String name = "corridor_" + NUMBER.incrementAndGet();
    EmbeddedPostgres server = Server.RUNNING;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), name);
  }

  private static final class Server {

    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .start();
        // After the application contexts, whose connections would otherwise break.
        SpringApplication.getShutdownHandlers().add(() -> stop(server));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void stop(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
