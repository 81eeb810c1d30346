package org.corridor.projects.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Plain-text accounting as accountants run it, where it is installed. */
public final class Hledger {

  private static final Path PROGRAM = Path.of("/usr/bin/hledger");

  private Hledger() {}

  public static boolean isInstalled() {
    return Files.isExecutable(PROGRAM);
  }

  /** What it says; fails where it finds something wrong. */
  public static String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
