package org.corridor.platform.start;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import org.corridor.platform.database.DataFolder;
import org.corridor.platform.database.EmbeddedDatabase;
import org.corridor.platform.database.ExternalDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Lays the foundations before any bean is made: a free port, then the database, either the one that
 * {@code CORRIDOR_DB_URL} names or one of our own in the data folder. The rest of the application
 * finds it in the ordinary {@code spring.datasource} settings and cannot tell the difference.
 */
public final class Foundations implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    ConfigurableEnvironment environment = event.getEnvironment();
    FreePort.check(
        environment.getProperty("server.address", InetAddress.class),
        environment.getProperty("server.port", Integer.class, 8080));

    DataFolder folder = DataFolder.open(Path.of(environment.getRequiredProperty("corridor.data")));
    String url = environment.getProperty("corridor.db.url");
    Map<String, Object> settings =
        url == null || url.isBlank() ? embedded(folder) : external(environment, url);
    environment.getPropertySources().addFirst(new MapPropertySource("corridorDatabase", settings));
  }

  private static Map<String, Object> embedded(DataFolder folder) {
    EmbeddedDatabase database = EmbeddedDatabase.start(folder);
    SpringApplication.getShutdownHandlers().add(() -> close(database));
    return settings(database.url(), EmbeddedDatabase.USER, "");
  }

  private static Map<String, Object> external(ConfigurableEnvironment environment, String url) {
    String user = environment.getProperty("corridor.db.user");
    String password = environment.getProperty("corridor.db.password");
    ExternalDatabase.check(url, user, password);
    return settings(url, user, password);
  }

  private static Map<String, Object> settings(
      String url, @Nullable String user, @Nullable String password) {
    return Map.of(
        "spring.datasource.url", url,
        "spring.datasource.username", user == null ? "" : user,
        "spring.datasource.password", password == null ? "" : password);
  }

  private static void close(EmbeddedDatabase database) {
    try {
      database.close();
    } catch (IOException e) {
      System.err.println(
          "The database did not stop cleanly; it recovers by itself at the next start.");
    }
  }
}
