package org.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.NamedInterface;
import org.springframework.modulith.docs.Documenter;

/**
 * Draws the modules as they are in the code. Writes {@code docs/modules} with {@code
 * -Ddocs.write=true}; otherwise fails when that folder is out of date.
 */
class ModuleDiagramTests {

  private static final Path FOLDER = Path.of("docs/modules");

  /** A line of a list: in a picture, or in a table whose cell may begin with it. */
  private static final Pattern ENTRY =
      Pattern.compile("(\\|?)(?:\\* .*| *Component\\(.*|Rel\\(.*)");

  private final ApplicationModules modules = ApplicationModules.of(Corridor.class);

  @TempDir Path drawn;

  @Test
  void thePublishedDiagramsAreUpToDate() throws IOException {
    new Documenter(modules, Documenter.Options.defaults().withOutputFolder(drawn.toString()))
        .writeModulesAsPlantUml()
        .writeIndividualModulesAsPlantUml()
        .writeModuleCanvases();
    Files.writeString(drawn.resolve("README.md"), page());
    if (Boolean.getBoolean("docs.write")) {
      write();
    }

    assertThat(contents(FOLDER))
        .as("run ./mvnw test -Dtest=ModuleDiagramTests -Ddocs.write=true")
        .isEqualTo(contents(drawn));
  }

  private void write() throws IOException {
    Files.createDirectories(FOLDER);
    for (String old : contents(FOLDER).keySet()) {
      Files.delete(FOLDER.resolve(old));
    }
    for (Map.Entry<String, String> file : contents(drawn).entrySet()) {
      Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
    }
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files.forEach(file -> contents.put(file.getFileName().toString(), ordered(read(file))));
      }
    }
    return contents;
  }

  /** The lists in a file sorted: the order in which they come is not always the same. */
  private static String ordered(String file) {
    List<String> lines = new ArrayList<>();
    List<String> list = new ArrayList<>();
    for (String line : file.split("\n", -1)) {
      Matcher entry = ENTRY.matcher(line);
      if (!list.isEmpty() && (!entry.matches() || entry.group(1).equals("|"))) {
        lines.addAll(sorted(list));
        list.clear();
      }
      (entry.matches() ? list : lines).add(line);
    }
    lines.addAll(sorted(list));
    return String.join("\n", lines);
  }

  private static List<String> sorted(List<String> list) {
    if (list.isEmpty()) {
      return list;
    }
    String cell = list.get(0).startsWith("|") ? "|" : "";
    List<String> sorted =
        list.stream().map(line -> line.substring(line.startsWith("|") ? 1 : 0)).sorted().toList();
    return Stream.concat(Stream.of(cell + sorted.get(0)), sorted.stream().skip(1)).toList();
  }

  private String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # The rooms of the house

            Drawn from the code by `ModuleDiagramTests`, which fails when this is out of date. An arrow
            points to the module that is used; nothing points back.

            ```mermaid
            flowchart TD
            """);
    for (ApplicationModule module : sorted()) {
      page.append("  %1$s[%1$s]%n".formatted(module.getIdentifier()));
      uses(module)
          .forEach(used -> page.append("  %s --> %s%n".formatted(module.getIdentifier(), used)));
    }
    page.append(
        """
        ```

        | module | what it holds | uses | parts that others may use |
        |---|---|---|---|
        """);
    sorted().forEach(module -> page.append(row(module)));
    return page.append(
            """

            Each canvas lists a module's beans, events and properties. The `.puml` files are the same pictures for
            PlantUML, with the kind of each dependency; `components.puml` is the whole.
            """)
        .toString()
        .replace("\r\n", "\n");
  }

  private String row(ApplicationModule module) {
    String name = module.getIdentifier().toString();
    String parts =
        module.getNamedInterfaces().stream()
            .filter(part -> !part.isUnnamed())
            .map(NamedInterface::getName)
            .sorted()
            .collect(Collectors.joining(", "));
    return "| [%1$s](../../src/main/java/%2$s/package-info.java) ([canvas](module-%1$s.adoc)) | %3$s | %4$s | its root package%5$s |%n"
        .formatted(
            name,
            module.getBasePackage().getName().replace('.', '/'),
            purpose(module),
            String.join(", ", uses(module)),
            parts.isEmpty() ? "" : "; " + parts);
  }

  private List<ApplicationModule> sorted() {
    return modules.stream()
        .sorted((a, b) -> a.getIdentifier().toString().compareTo(b.getIdentifier().toString()))
        .toList();
  }

  private List<String> uses(ApplicationModule module) {
    return module
        .getDirectDependencies(modules)
        .uniqueModules()
        .map(used -> used.getIdentifier().toString())
        .sorted()
        .toList();
  }

  /** The first sentence of the module's package-info. */
  private static String purpose(ApplicationModule module) {
    Path file =
        Path.of(
            "src/main/java",
            module.getBasePackage().getName().replace('.', '/'),
            "package-info.java");
    String comment =
        read(file).replaceAll("\\s*\\n \\*( |(?=\\n))", " ").replaceFirst("^/\\*\\*", "");
    return comment.substring(0, comment.indexOf(". ") + 1).strip();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
