package org.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text exists in every language, and asks for the same arguments in each. */
class MessagesTests {

  private static final Map<String, String> ENGLISH = Messages.in(Language.EN);

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasEveryKey(Language language) {
    Set<String> missing = new TreeSet<>(ENGLISH.keySet());
    missing.removeAll(Messages.in(language).keySet());
    Set<String> unknown = new TreeSet<>(Messages.in(language).keySet());
    unknown.removeAll(ENGLISH.keySet());

    assertThat(missing).as("keys missing in " + language).isEmpty();
    assertThat(unknown).as("keys that only " + language + " has").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noTextIsEmpty(Language language) {
    assertThat(Messages.in(language)).allSatisfy((key, text) -> assertThat(text).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTextIsAValidMessageWithTheSameArguments(Language language) {
    SoftAssertions softly = new SoftAssertions();
    Messages.in(language)
        .forEach(
            (key, text) ->
                softly
                    .assertThat(arguments(key, text))
                    .as(language + " " + key)
                    .isEqualTo(arguments(key, ENGLISH.getOrDefault(key, text))));
    softly.assertAll();
  }

  /** The second would silently take the place of the first. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void noKeyStandsTwice(Language language) throws IOException {
    String name = "messages_" + language.code() + ".properties";
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/modules"))) {
      List<String> keys =
          files.filter(file -> file.endsWith(name)).flatMap(file -> keys(file).stream()).toList();

      assertThat(keys).doesNotHaveDuplicates().hasSize(Messages.in(language).size());
    }
  }

  private static List<String> keys(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.matches("[a-z][a-z0-9.-]*=.*"))
          .map(line -> line.substring(0, line.indexOf('=')))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void keysStartWithTheirModule() {
    assertThat(ENGLISH.keySet())
        .allMatch(
            key ->
                key.matches(
                    "(platform|people|knowledge|projects|alliances|capacities|communities)(\\.[a-z0-9-]+)+"));
  }

  private static Set<String> arguments(String key, String text) {
    MessagePattern pattern;
    try {
      pattern = new MessagePattern(text);
    } catch (RuntimeException e) {
      throw new AssertionError("Not an ICU message: " + key, e);
    }
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_NAME
          || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
        names.add(pattern.getSubstring(part));
      }
    }
    return names;
  }
}
