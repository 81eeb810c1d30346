package org.corridor.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.corridor.platform.CannotStart;

/**
 * The PostgreSQL server that goes on running when Corridor is killed, found by the {@code
 * postmaster.pid} it keeps. Only whoever holds the {@link DataFolder} may stop it: then nobody else
 * can be using it.
 */
final class LeftoverServer {

  private static final int PATIENCE_SECONDS = 10;

  private final Path pidFile;

  private LeftoverServer(Path pidFile) {
    this.pidFile = pidFile;
  }

  static LeftoverServer in(Path databaseFiles) {
    return new LeftoverServer(databaseFiles.resolve("postmaster.pid"));
  }

  /**
   * Stops the server if there is one, and removes its pid file: PostgreSQL itself refuses to start
   * when the number in it has meanwhile been given to some other program.
   */
  void stop() {
    try {
      process().ifPresent(LeftoverServer::stop);
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new CannotStart(
          "Corridor cannot read %s: give the user who runs it the right to read and write there."
              .formatted(pidFile),
          e);
    }
  }

  /** The port it listens on: the fourth line of the file. */
  Optional<String> port() {
    try {
      List<String> lines = process().isPresent() ? Files.readAllLines(pidFile) : List.of();
      return lines.size() < 4 ? Optional.empty() : Optional.of(lines.get(3).strip());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<ProcessHandle> process() throws IOException {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(pidFile);
    if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
        .filter(process -> process.info().command().orElse("").contains("postgres"));
  }

  private static void stop(ProcessHandle server) {
    server.destroy();
    if (!ended(server)) {
      server.destroyForcibly();
      ended(server);
    }
  }

  private static boolean ended(ProcessHandle server) {
    try {
      server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
