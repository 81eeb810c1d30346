package org.corridor.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings each module's schema up to date from {@code modules/<module>/migrations}. A module's
 * schema is created for it, is the default in its scripts, and holds its own history, so modules
 * number their scripts without asking each other. {@code platform} comes first.
 *
 * <p>Spring Modulith can do the same, but reads every class of the application to find the modules:
 * four seconds of each start.
 */
@Component
public class Migrations implements FlywayMigrationStrategy {

  private static final Pattern MODULE = Pattern.compile("/modules/([a-z]+)/migrations/");

  @Override
  public void migrate(Flyway flyway) {
    for (String module : modules()) {
      Flyway.configure()
          .configuration(flyway.getConfiguration())
          .locations("classpath:modules/" + module + "/migrations")
          .defaultSchema(module)
          .schemas(module)
          .load()
          .migrate();
    }
  }

  /**
   * Builds the schemas of an empty database as they were at these versions.
   *
   * @param versions by module; empty for a module without migrations at that time
   */
  public static void migrateTo(
      String url, @Nullable String user, @Nullable String password, Map<String, String> versions) {
    for (String module : modules()) {
      String version = versions.get(module);
      if (version != null && !version.isEmpty()) {
        Flyway.configure()
            .dataSource(url, user, password)
            .locations("classpath:modules/" + module + "/migrations")
            .defaultSchema(module)
            .schemas(module)
            .target(version)
            .load()
            .migrate();
      }
    }
  }

  /** Whether this program has the module's migration of that version. */
  public static boolean knows(String module, String version) {
    return version.isEmpty()
        || modules().contains(module)
            && scripts(module).stream().anyMatch(name -> name.startsWith("V" + version + "__"));
  }

  private static List<String> scripts(String module) {
    try {
      Resource[] scripts =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:modules/" + module + "/migrations/*.sql");
      return Stream.of(scripts).map(script -> String.valueOf(script.getFilename())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The modules that have tables, {@code platform} first. */
  public static List<String> modules() {
    try {
      Resource[] scripts =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:modules/*/migrations/*.sql");
      return Stream.of(scripts)
          .map(Migrations::module)
          .distinct()
          .sorted(
              Comparator.comparing((String module) -> !module.equals("platform"))
                  .thenComparing(Comparator.naturalOrder()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String module(Resource script) {
    try {
      Matcher module = MODULE.matcher(script.getURL().getPath());
      if (module.find()) {
        return module.group(1);
      }
      throw new IllegalStateException("No module for " + script);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
