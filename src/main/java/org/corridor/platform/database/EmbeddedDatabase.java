package org.corridor.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.corridor.platform.CannotStart;

/**
 * PostgreSQL as a part of Corridor, for whoever has no database server: started from the binaries
 * in the application's own jar, kept in {@code postgres} in the data folder, reachable from this
 * machine only. What was committed survives a crash of Corridor, of the server and of the machine.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  /** The owner of the embedded database. */
  public static final String USER = "postgres";

  /** Long enough for the recovery of a big database after a crash on a slow disk. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final EmbeddedPostgres server;

  private EmbeddedDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts the server, first stopping one that a killed Corridor left behind. */
  public static EmbeddedDatabase start(DataFolder folder) {
    Path files = folder.resolve("postgres");
    LeftoverServer.in(files).stop();
    try {
      return new EmbeddedDatabase(
          EmbeddedPostgres.builder()
              .setDataDirectory(files)
              .setOverrideWorkingDirectory(folder.resolve("postgres-programs").toFile())
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setPGStartupWait(PATIENCE)
              .setLocaleConfig("locale-provider", "builtin")
              .setLocaleConfig("builtin-locale", "C.UTF-8")
              .setLocaleConfig("locale", "C")
              // The library is made for tests and trades safety for speed; here data must last.
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("max_connections", "50")
              // A week of logs next to the data, each day's overwritten a week later.
              .setServerConfig("logging_collector", "on")
              .setServerConfig("log_filename", "postgres-%a.log")
              .setServerConfig("log_truncate_on_rotation", "on")
              // An error's detail quotes the row, with names, addresses and keys in it.
              .setServerConfig("log_error_verbosity", "terse")
              .start());
    } catch (IOException | RuntimeException e) {
      throw new CannotStart(
          "The embedded database in %s did not start: look into the newest file in its folder log, or name another database with CORRIDOR_DB_URL."
              .formatted(files),
          e);
    }
  }

  public String url() {
    return url(String.valueOf(server.getPort()));
  }

  /** Where the server that another Corridor started in this folder answers, if it does. */
  public static Optional<String> runningUrl(Path folder) {
    return LeftoverServer.in(folder.resolve("postgres")).port().map(EmbeddedDatabase::url);
  }

  private static String url(String port) {
    return "jdbc:postgresql://localhost:%s/postgres".formatted(port);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
