package org.corridor.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.corridor.platform.CannotStart;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server that somebody else runs, asked once before anything relies on it. */
public final class ExternalDatabase {

  /** The oldest PostgreSQL that the migrations and queries are written for. */
  static final int OLDEST = 15;

  private static final String PATIENCE_SECONDS = "10";

  private ExternalDatabase() {}

  /** Passes if the database answers and is recent enough; otherwise says what to do. */
  public static void check(String url, @Nullable String user, @Nullable String password) {
    try (Connection connection = DriverManager.getConnection(url, properties(user, password))) {
      checkVersion(withoutSecrets(url), connection.getMetaData().getDatabaseMajorVersion());
    } catch (SQLException e) {
      throw new CannotStart(
          "Corridor cannot reach the database at %s (%s): start it, or correct CORRIDOR_DB_URL, CORRIDOR_DB_USER and CORRIDOR_DB_PASSWORD."
              .formatted(withoutSecrets(url), firstLine(e)),
          e);
    }
  }

  static void checkVersion(String url, int version) {
    if (version < OLDEST) {
      throw new CannotStart(
          "Corridor needs PostgreSQL %d or newer, but the database at %s is version %d: upgrade it, or name another one with CORRIDOR_DB_URL."
              .formatted(OLDEST, url, version));
    }
  }

  private static Properties properties(@Nullable String user, @Nullable String password) {
    Properties properties = new Properties();
    properties.setProperty("loginTimeout", PATIENCE_SECONDS);
    properties.setProperty("connectTimeout", PATIENCE_SECONDS);
    if (user != null) {
      properties.setProperty("user", user);
    }
    if (password != null) {
      properties.setProperty("password", password);
    }
    return properties;
  }

  /** A JDBC address may carry a password in its query or before the host. */
  private static String withoutSecrets(String url) {
    return url.replaceFirst("\\?.*", "").replaceFirst("//[^@/]*@", "//");
  }

  private static String firstLine(SQLException e) {
    String message = e.getMessage();
    return message == null
        ? e.getSQLState()
        : message.lines().findFirst().orElse("").replaceFirst("\\.$", "");
  }
}
