package org.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the pages for developers and operators name is there. */
class DocumentationTests {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern PATH =
      Pattern.compile("\\.?(src|docs|bench|tools|ci|mvn)/[\\w./-]+|[\\w.-]+\\.(md|xml|sh)");
  private static final Pattern CLASS =
      Pattern.compile("(?:[a-z]+\\.)*([A-Z][a-z]+(?:[A-Z][a-z]*)+)(?:\\.[a-z]\\w*)?");

  /** Names in code style that are not ours. */
  private static final Set<String> FOREIGN = Set.of("JdbcClient");

  @TestFactory
  Stream<DynamicTest> everythingThatAPageNamesExists() throws IOException {
    Set<String> classes = classes();
    return pages().stream()
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> check(page, classes)));
  }

  @Test
  void aWrongNameIsNoticed() {
    assertThat(
            missing(Path.of("README.md"), "see [x](docs/none.md), `src/none/` and `NoSuchThing`"))
        .containsExactlyInAnyOrder("docs/none.md", "src/none/", "NoSuchThing");
    assertThat(missing(Path.of("docs/design-review.md"), "[x](decisions/README.md) `pom.xml`"))
        .isEmpty();
  }

  @Test
  void theListOfDecisionsIsComplete() throws IOException {
    String list = Files.readString(Path.of("docs/decisions/README.md"));
    try (Stream<Path> files = Files.list(Path.of("docs/decisions"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> !name.equals("README.md"))
          .allSatisfy(name -> assertThat(list).contains("(" + name + ")"))
          .allSatisfy(
              name ->
                  assertThat(Path.of("docs/decisions", name))
                      .content()
                      .startsWith("# " + Integer.parseInt(name.substring(0, 4)) + ". ")
                      .contains("**Context.**", "**Choice.**", "**Cost.**"));
    }
  }

  private static void check(Path page, Set<String> classes) throws IOException {
    assertThat(missing(page, Files.readString(page), classes)).as(page + " names").isEmpty();
  }

  private static List<String> missing(Path page, String text) {
    return missing(page, text, classes());
  }

  private static List<String> missing(Path page, String text, Set<String> classes) {
    Stream<String> links =
        LINK.matcher(text)
            .results()
            .map(link -> link.group(1))
            .filter(target -> !target.contains("://"))
            .filter(target -> !Files.exists(page.resolveSibling(target)));
    Stream<String> paths =
        words(text)
            .filter(word -> PATH.matcher(word).matches())
            .filter(word -> !Files.exists(Path.of(word)));
    Stream<String> unknown =
        words(text)
            .flatMap(word -> CLASS.matcher(word).results().filter(r -> r.group().equals(word)))
            .map(name -> name.group(1))
            .filter(name -> !classes.contains(name) && !FOREIGN.contains(name));
    return Stream.of(links, paths, unknown).flatMap(found -> found).distinct().toList();
  }

  private static Stream<String> words(String text) {
    return CODE.matcher(text).results().map((MatchResult code) -> code.group(1));
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      return Stream.concat(
              Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(Path::of),
              docs.filter(file -> file.toString().endsWith(".md")))
          .sorted()
          .toList();
    }
  }

  private static Set<String> classes() {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.replace(".java", ""))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
