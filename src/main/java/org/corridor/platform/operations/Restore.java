package org.corridor.platform.operations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.corridor.platform.CannotStart;
import org.corridor.platform.database.Migrations;
import org.postgresql.PGConnection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a backup into a database. The whole file is checked before anything is touched. The
 * migrations build the schemas as they were when the backup was made; the rows come in within one
 * transaction; the next start migrates on from there.
 */
final class Restore {

  private static final int LONGEST_MANIFEST = 10_000_000;

  private final InstalledDatabase database;
  private final ZipFile zip;
  private final Manifest manifest;

  private Restore(InstalledDatabase database, ZipFile zip, Manifest manifest) {
    this.database = database;
    this.zip = zip;
    this.manifest = manifest;
  }

  static Manifest read(InstalledDatabase database, Path file, boolean replace) {
    if (!Files.isReadable(file)) {
      throw new CannotStart(
          "There is no file %s to read: check the name and the rights.".formatted(file));
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Restore restore = new Restore(database, zip, manifestOf(zip, file));
      restore.check(file);
      restore.restore(replace);
      return restore.manifest;
    } catch (ZipException e) {
      throw broken(file, e);
    } catch (IOException e) {
      throw broken(file, e);
    } catch (SQLException e) {
      throw new CannotStart(
          "The database did not take the backup (%s); it is as it was before, or empty."
              .formatted(e.getMessage()),
          e);
    }
  }

  private static Manifest manifestOf(ZipFile zip, Path file) throws IOException {
    ZipEntry entry = zip.getEntry(Manifest.ENTRY);
    if (entry == null) {
      throw broken(file, null);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      Manifest manifest =
          new JsonMapper().readValue(in.readNBytes(LONGEST_MANIFEST), Manifest.class);
      if (!Manifest.FORMAT.equals(manifest.format())) {
        throw broken(file, null);
      }
      if (manifest.version() > Manifest.VERSION) {
        throw newer(file);
      }
      return manifest;
    } catch (JacksonException e) {
      throw broken(file, e);
    }
  }

  private void check(Path file) throws IOException {
    if (manifest.hasSeal() && !Seal.holds(file, zip.getComment())) {
      throw broken(file, null);
    }
    for (Map.Entry<String, String> schema : manifest.schemas().entrySet()) {
      if (!Migrations.knows(schema.getKey(), schema.getValue())) {
        throw newer(file);
      }
    }
    for (Manifest.Table table : manifest.tables()) {
      if (!isSafe(table) || !table.sha256().equals(checksum(table))) {
        throw broken(file, null);
      }
    }
    if (!manifest.sequences().keySet().stream().allMatch(Restore::isName)) {
      throw broken(file, null);
    }
  }

  /** The names in a manifest end up in statements: only plain ones, of our own schemas. */
  private boolean isSafe(Manifest.Table table) {
    return isName(table.name())
        && manifest.schemas().containsKey(table.name().replaceFirst("\\..*", ""))
        && table.columns().stream().allMatch(column -> column.matches("[a-z_][a-z0-9_]*"));
  }

  private static boolean isName(String name) {
    return name.matches("[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*");
  }

  private String checksum(Manifest.Table table) throws IOException {
    ZipEntry entry = zip.getEntry(table.entry());
    if (entry == null) {
      return "";
    }
    try (DigestInputStream in = new DigestInputStream(zip.getInputStream(entry), sha256())) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }
  }

  private void restore(boolean replace) throws SQLException, IOException {
    try (Connection connection = database.connect()) {
      if (!new Catalog(connection).schemas().isEmpty()) {
        if (!replace) {
          throw new CannotStart(
              "The database is not empty: restore into an empty one, or add --replace to throw away what it holds.");
        }
        dropAll(connection);
      }
    }
    Migrations.migrateTo(database.url(), database.user(), database.password(), manifest.schemas());
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      fill(connection);
      connection.commit();
    }
  }

  private static void dropAll(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String schema : new Catalog(connection).schemas().keySet()) {
        statement.execute("drop schema " + schema + " cascade");
      }
    }
  }

  private void fill(Connection connection) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      for (Manifest.Table table : manifest.tables()) {
        statement.execute("truncate " + table.name() + " cascade");
      }
      for (Manifest.Table table : manifest.tables()) {
        try (InputStream in = zip.getInputStream(zip.getEntry(table.entry()))) {
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy %s (%s) from stdin".formatted(table.name(), table.columnList()), in);
        }
      }
      for (Map.Entry<String, Long> sequence : manifest.sequences().entrySet()) {
        statement.execute(
            "select setval('%s', %d)".formatted(sequence.getKey(), sequence.getValue()));
      }
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CannotStart broken(Path file, @org.jspecify.annotations.Nullable Exception cause) {
    String sentence =
        "The file %s is not a whole Corridor backup: take another copy of it.".formatted(file);
    return cause == null ? new CannotStart(sentence) : new CannotStart(sentence, cause);
  }

  private static CannotStart newer(Path file) {
    return new CannotStart(
        "The backup %s was made by a newer Corridor: restore it with that version or a later one."
            .formatted(file));
  }
}
