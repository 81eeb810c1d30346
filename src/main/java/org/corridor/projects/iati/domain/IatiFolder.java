package org.corridor.projects.iati.domain;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.platform.log.Discreet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files that are too large to be uploaded: the operator lays them into a folder. */
@Component
class IatiFolder {

  private static final Logger LOG = LoggerFactory.getLogger(IatiFolder.class);
  private static final int BUFFER = 1 << 16;

  private final String folder;
  private final IatiImports imports;

  IatiFolder(@Value("${corridor.iati.folder:}") String folder, IatiImports imports) {
    this.folder = folder;
    this.imports = imports;
  }

  /**
   * @param size in bytes
   */
  record Laid(String name, long size, Instant modified) {}

  /** The XML files there; none where no folder is named or it cannot be read. */
  List<Laid> files() {
    if (folder.isBlank() || !Files.isDirectory(Path.of(folder))) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(Path.of(folder))) {
      return all.filter(Files::isRegularFile)
          .filter(path -> name(path).toLowerCase(Locale.ROOT).endsWith(".xml"))
          .sorted()
          .flatMap(path -> laid(path).stream())
          .toList();
    } catch (IOException e) {
      LOG.warn("The folder of IATI cannot be read: {}", Discreet.message(e));
      return List.of();
    }
  }

  Optional<Laid> file(String name) {
    return files().stream().filter(file -> file.name().equals(name)).findFirst();
  }

  /**
   * @throws IatiRefused where the file is gone, or another one lies there now
   */
  InputStream open(IatiImport row) throws IOException {
    if (!row.folder()) {
      return new ByteArrayInputStream(
          imports.content(row.id()).orElseThrow(() -> new IatiRefused(0, "gone")));
    }
    Laid laid = file(row.file()).orElseThrow(() -> new IatiRefused(0, "gone"));
    if (laid.size() != row.size() || !laid.modified().equals(row.modified())) {
      throw new IatiRefused(0, "other-file");
    }
    return new BufferedInputStream(
        Files.newInputStream(Path.of(folder).resolve(laid.name())), BUFFER);
  }

  private static Optional<Laid> laid(Path path) {
    try {
      return Optional.of(
          new Laid(
              name(path),
              Files.size(path),
              Files.getLastModifiedTime(path).toInstant().truncatedTo(ChronoUnit.MILLIS)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
