package org.corridor.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
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
