package org.corridor.platform.start;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.corridor.platform.database.DataFolder;
import org.corridor.platform.database.EmbeddedDatabase;
import org.corridor.platform.database.ExternalDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Lays the foundations before any bean is made: a free port, the data folder, then the database,
 * either the one that {@code CORRIDOR_DB_URL} names or one of our own in the data folder. The rest
 * of the application finds it in the ordinary {@code spring.datasource} settings and cannot tell
 * the difference.
 */
public final class Foundations implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    Environment environment = event.getEnvironment();
    FreePort.check(
        environment.getProperty("server.address", InetAddress.class),
        environment.getProperty("server.port", Integer.class, 8080));
    DataFolder folder = DataFolder.open(Path.of(environment.getRequiredProperty("corridor.data")));
    event.getEnvironment().getPropertySources().addFirst(database(environment, folder));
  }

  private static DatabaseSettings database(Environment environment, DataFolder folder) {
    String url = environment.getProperty("corridor.db.url", "");
    if (url.isBlank()) {
      return new DatabaseSettings(embedded(folder), EmbeddedDatabase.USER, "");
    }
    String user = environment.getProperty("corridor.db.user");
    String password = environment.getProperty("corridor.db.password");
    ExternalDatabase.check(url, user, password);
    SpringApplication.getShutdownHandlers().add(folder::close);
    return new DatabaseSettings(CompletableFuture.completedFuture(url), user, password);
  }

  /** Starts the embedded database meanwhile; it stops after everything that uses it has. */
  private static CompletableFuture<String> embedded(DataFolder folder) {
    CompletableFuture<EmbeddedDatabase> database = new CompletableFuture<>();
    Thread starting =
        new Thread(
            () -> {
              try {
                database.complete(EmbeddedDatabase.start(folder));
              } catch (RuntimeException e) {
                database.completeExceptionally(e);
              }
            },
            "database-start");
    starting.start();
    SpringApplication.getShutdownHandlers()
        .add(
            () -> {
              if (!database.isCompletedExceptionally()) {
                database.join().close();
              }
              folder.close();
            });
    return database.thenApply(EmbeddedDatabase::url);
  }
}
