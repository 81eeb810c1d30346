package org.corridor.platform.operations;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.platform.CannotStart;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** One of the operator's commands, as typed after {@code java -jar corridor.jar}. */
public final class OperatorCommand {

  private static final String USAGE =
      """
      Corridor's commands:
        java -jar corridor.jar backup FILE             write everything that is kept into FILE
        java -jar corridor.jar restore FILE            read FILE into an empty database
        java -jar corridor.jar restore FILE --replace  the same, throwing away what the database holds
      The database is the one that Corridor itself would use: CORRIDOR_DB_URL, or the embedded one in CORRIDOR_DATA.""";

  private final String name;
  private final List<String> words;
  private final boolean replace;
  private final StandardEnvironment environment = new StandardEnvironment();

  private OperatorCommand(String name, String[] args) {
    this.name = name;
    this.words = Stream.of(args).skip(1).filter(arg -> !arg.startsWith("--")).toList();
    this.replace = List.of(args).contains("--replace");
    environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
  }

  /** The command that the arguments name; empty when Corridor is to be started. */
  public static Optional<OperatorCommand> in(String[] args) {
    return args.length > 0 && List.of("backup", "restore", "help").contains(args[0])
        ? Optional.of(new OperatorCommand(args[0], args))
        : Optional.empty();
  }

  /** Carries it out and says in one sentence what came of it; the result is the exit code. */
  public int run(PrintStream out, PrintStream err) {
    if (name.equals("help") || words.size() != 1) {
      (name.equals("help") ? out : err).println(USAGE);
      return name.equals("help") ? 0 : 1;
    }
    try {
      out.println(
          name.equals("backup") ? backUp(Path.of(words.get(0))) : restore(Path.of(words.get(0))));
      return 0;
    } catch (CannotStart reason) {
      err.println(reason.getMessage());
      return 1;
    }
  }

  private String backUp(Path file) {
    try (InstalledDatabase database = InstalledDatabase.forReading(environment)) {
      Manifest written = Backup.write(database, file);
      return "Backed up %d tables with %d rows to %s."
          .formatted(written.tables().size(), written.rows(), file);
    }
  }

  private String restore(Path file) {
    try (InstalledDatabase database = InstalledDatabase.forReplacing(environment)) {
      Manifest read = Restore.read(database, file, replace);
      return "Restored %d tables with %d rows from %s."
          .formatted(read.tables().size(), read.rows(), file);
    }
  }
}
