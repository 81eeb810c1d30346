package org.corridor.projects.iati.domain;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The schemas, rules and example of the standard, which the project itself does not hold. */
public final class StandardData {

  private static final Path FOLDER = Path.of("../shared/data/iati");

  private StandardData() {}

  /** The file; where the data is not there the test is skipped and says so. */
  public static Path file(String name) {
    Path file = FOLDER.resolve(name);
    assumeTrue(Files.exists(file), "IATI's own files are not at " + FOLDER.toAbsolutePath());
    return file;
  }
}
