package org.corridor.platform.operations;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.corridor.platform.CannotStart;
import org.corridor.platform.database.DataFolder;
import org.corridor.platform.database.EmbeddedDatabase;
import org.corridor.platform.database.ExternalDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** The database of this installation, reached without starting the application. */
final class InstalledDatabase implements AutoCloseable {

  private final String url;
  private final @Nullable String user;
  private final @Nullable String password;
  private final @Nullable EmbeddedDatabase started;
  private final @Nullable DataFolder folder;

  private InstalledDatabase(
      String url,
      @Nullable String user,
      @Nullable String password,
      @Nullable EmbeddedDatabase started,
      @Nullable DataFolder folder) {
    this.url = url;
    this.user = user;
    this.password = password;
    this.started = started;
    this.folder = folder;
  }

  /** Also while Corridor is running on it. */
  static InstalledDatabase forReading(Environment environment) {
    Path data = data(environment);
    if (!isExternal(environment) && DataFolder.isInUse(data)) {
      String running =
          EmbeddedDatabase.runningUrl(data)
              .orElseThrow(
                  () ->
                      new CannotStart(
                          "Corridor is just starting or stopping on the folder %s: try again in a minute."
                              .formatted(data)));
      return new InstalledDatabase(running, EmbeddedDatabase.USER, "", null, null);
    }
    return open(environment);
  }

  /** Only while no Corridor is running on the embedded one. */
  static InstalledDatabase forReplacing(Environment environment) {
    return open(environment);
  }

  private static InstalledDatabase open(Environment environment) {
    if (isExternal(environment)) {
      String url = environment.getRequiredProperty("corridor.db.url");
      String user = environment.getProperty("corridor.db.user");
      String password = environment.getProperty("corridor.db.password");
      ExternalDatabase.check(url, user, password);
      return new InstalledDatabase(url, user, password, null, null);
    }
    DataFolder folder = DataFolder.open(data(environment));
    try {
      EmbeddedDatabase embedded = EmbeddedDatabase.start(folder);
      return new InstalledDatabase(embedded.url(), EmbeddedDatabase.USER, "", embedded, folder);
    } catch (CannotStart e) {
      folder.close();
      throw e;
    }
  }

  Connection connect() throws SQLException {
    return user == null
        ? DriverManager.getConnection(url)
        : DriverManager.getConnection(url, user, password);
  }

  String url() {
    return url;
  }

  @Nullable String user() {
    return user;
  }

  @Nullable String password() {
    return password;
  }

  @Override
  public void close() {
    if (started != null) {
      started.close();
    }
    if (folder != null) {
      folder.close();
    }
  }

  private static boolean isExternal(Environment environment) {
    return !environment.getProperty("corridor.db.url", "").isBlank();
  }

  private static Path data(Environment environment) {
    return Path.of(environment.getProperty("corridor.data", "./data")).toAbsolutePath().normalize();
  }
}
