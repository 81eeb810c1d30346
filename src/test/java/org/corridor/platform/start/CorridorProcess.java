package org.corridor.platform.start;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.Corridor;

/**
 * Corridor as an operator runs it: a Java process of its own, with settings from the environment,
 * on a free port, with what it says kept in files. The tests' own classes are not on its class
 * path.
 */
final class CorridorProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
  private static final List<String> FOREIGN =
      List.of("CORRIDOR_", "SPRING_", "SERVER_", "LOGGING_", "JAVA_TOOL_OPTIONS", "JDK_JAVA_");

  private final Process process;
  private final Path said;
  private final Path complained;
  private List<ProcessHandle> children = List.of();
  private int port;

  private CorridorProcess(Process process, Path said, Path complained) {
    this.process = process;
    this.said = said;
    this.complained = complained;
  }

  /** Begins to start it; {@link #port()} waits until it serves. */
  static CorridorProcess launch(Path home, Map<String, String> settings, String... arguments) {
    try {
      Path said = Files.createTempFile(home, "out", ".log");
      Path complained = Files.createTempFile(home, "err", ".log");
      ProcessBuilder builder = new ProcessBuilder(command(arguments)).directory(home.toFile());
      Map<String, String> environment = builder.environment();
      environment.keySet().removeIf(name -> FOREIGN.stream().anyMatch(name::startsWith));
      environment.put("CLASSPATH", classPath());
      environment.putAll(settings);
      builder.redirectOutput(said.toFile()).redirectError(complained.toFile());
      return new CorridorProcess(builder.start(), said, complained);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                Corridor.class.getName(),
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.datasource.hikari.maximum-pool-size=4"));
    command.addAll(List.of(arguments));
    return command;
  }

  private static String classPath() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(all.split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Where it serves; waits for it to be ready. */
  int port() {
    if (port == 0) {
      port = waitForPort();
    }
    return port;
  }

  private int waitForPort() {
    Instant last = Instant.now().plus(PATIENCE);
    while (!out().contains("Started Corridor in")) {
      if (!process.isAlive() || Instant.now().isAfter(last)) {
        throw new AssertionError("Corridor did not start:\n" + out() + err());
      }
      pause();
    }
    Matcher port = PORT.matcher(out());
    if (!port.find()) {
      throw new AssertionError("Corridor does not tell its port:\n" + out());
    }
    return Integer.parseInt(port.group(1));
  }

  /** What it said so far: its log. */
  String out() {
    return read(said);
  }

  String err() {
    return read(complained);
  }

  /** Ends it as {@code kill -9} and a power cut do; the database it started goes on running. */
  void kill() {
    children = process.descendants().toList();
    process.destroyForcibly();
    await();
  }

  /** Ends it as an operator does, with all that it left behind when it was killed. */
  @Override
  public void close() {
    process.destroy();
    await();
    children.forEach(ProcessHandle::destroy);
  }

  private void await() {
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("Corridor does not end:\n" + out());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
