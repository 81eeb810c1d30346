package org.corridor.projects.iati.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** The code lists of the standard, written by {@code tools/iati-codelists.py}. */
final class CodeLists {

  private static final Map<String, Set<String>> LISTS = read();

  private CodeLists() {}

  /**
   * @throws IllegalArgumentException where there is no such list
   */
  static boolean has(String list, String code) {
    Set<String> codes = LISTS.get(list);
    if (codes == null) {
      throw new IllegalArgumentException("No code list " + list);
    }
    return codes.contains(code);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    try (InputStream file =
        new ClassPathResource("modules/projects/iati/codelists.txt").getInputStream()) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .map(line -> List.of(line.split(" ")))
          .forEach(line -> lists.put(line.get(0), Set.copyOf(line.subList(1, line.size()))));
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
