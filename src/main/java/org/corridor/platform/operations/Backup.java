package org.corridor.platform.operations;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.corridor.platform.CannotStart;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes everything that is kept into one ZIP: each table's rows in PostgreSQL's own COPY text, as
 * of one moment, streamed, last a {@link Manifest} with their checksums, and a {@link Seal} over
 * all of it. Written beside the file first, so that a broken run leaves no half backup behind.
 */
final class Backup {

  private final Connection connection;
  private final ZipOutputStream zip;

  private Backup(Connection connection, ZipOutputStream zip) {
    this.connection = connection;
    this.zip = zip;
  }

  static Manifest write(InstalledDatabase database, Path file) {
    if (Files.exists(file)) {
      throw new CannotStart(
          "The file %s is there already: choose another name, or move it away.".formatted(file));
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      Manifest manifest;
      try (ZipOutputStream zip =
          new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
        zip.setComment(Seal.OPEN);
        manifest = new Backup(connection, zip).write();
      }
      Seal.close(part);
      Files.move(part, file);
      return manifest;
    } catch (IOException e) {
      throw new CannotStart(
          "The backup could not be written to %s (%s): look at the disk and the rights there."
              .formatted(file, e.getMessage()),
          e);
    } catch (SQLException e) {
      throw new CannotStart("The database could not be read (%s).".formatted(e.getMessage()), e);
    }
  }

  private Manifest write() throws SQLException, IOException {
    Catalog catalog = new Catalog(connection);
    Map<String, String> schemas = catalog.schemas();
    if (schemas.isEmpty()) {
      throw new CannotStart(
          "There is nothing to back up: Corridor has not been started on this database yet.");
    }
    List<Manifest.Table> tables = new ArrayList<>();
    for (String table : catalog.tables(schemas.keySet())) {
      tables.add(write(new Manifest.Table(table, catalog.columns(table), 0, "")));
    }
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT,
            Manifest.VERSION,
            Instant.now().toString(),
            schemas,
            tables,
            catalog.sequences(schemas.keySet()));
    zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
    zip.write(new JsonMapper().writeValueAsBytes(manifest));
    zip.closeEntry();
    return manifest;
  }

  private Manifest.Table write(Manifest.Table table) throws SQLException, IOException {
    zip.putNextEntry(new ZipEntry(table.entry()));
    DigestOutputStream digest = new DigestOutputStream(notClosing(zip), Restore.sha256());
    CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
    long rows =
        copy.copyOut(
            "copy (select %s from %s) to stdout".formatted(table.columnList(), table.name()),
            digest);
    zip.closeEntry();
    return new Manifest.Table(
        table.name(),
        table.columns(),
        rows,
        HexFormat.of().formatHex(digest.getMessageDigest().digest()));
  }

  private static OutputStream notClosing(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
      }

      @Override
      public void close() {}
    };
  }
}
