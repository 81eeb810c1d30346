package org.corridor.alliances.finding.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.people.OrganisationKind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What words in a name tell of an organisation, and what each building block asks of a partnership.
 * Both are read from the content beside the texts.
 */
@Component
class Lexicon {

  private static final String FOLDER = "modules/alliances/finding/";
  private static final String GROUP = "group.";

  private final Map<String, List<String>> sectorWords = new HashMap<>();
  private final Map<String, List<String>> groupWords = new HashMap<>();
  private final Map<String, Need> needs = new HashMap<>();

  /** What a building block asks for: codes of sectors, and kinds of organisations. */
  record Need(List<String> sectors, List<OrganisationKind> kinds) {
    static final Need NONE = new Need(List.of(), List.of());
  }

  /** Made when the first name is read, so that the start of the application need not wait. */
  private static final class Spoken {
    static final CountryWords COUNTRIES = new CountryWords();
  }

  /** What a name tells, in codes. */
  record Told(Set<String> sectors, Set<String> groups, Set<String> countries) {}

  Lexicon() {
    read("name-words.properties")
        .forEach(
            (code, words) -> {
              String key = code.toString();
              if (key.startsWith(GROUP)) {
                groupWords.put(key.substring(GROUP.length()), list(words.toString()));
              } else {
                sectorWords.put(key, list(words.toString()));
              }
            });
    read("block-needs.properties")
        .forEach((block, need) -> needs.put(block.toString(), need(need)));
  }

  private static Need need(Object line) {
    String[] parts = line.toString().split(";", -1);
    return new Need(
        list(parts[0]),
        list(parts[1]).stream().map(code -> OrganisationKind.of(code).orElseThrow()).toList());
  }

  private static List<String> list(String values) {
    return Stream.of(values.split(",")).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  private static Properties read(String file) {
    Properties properties = new Properties();
    try (InputStream in = new ClassPathResource(FOLDER + file).getInputStream()) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  Need need(String block) {
    return needs.getOrDefault(block, Need.NONE);
  }

  Told told(String name) {
    String plain = " " + PlainName.of(name);
    return new Told(codes(sectorWords, plain), codes(groupWords, plain), Spoken.COUNTRIES.in(name));
  }

  private static Set<String> codes(Map<String, List<String>> lexicon, String plain) {
    Set<String> codes = new HashSet<>();
    lexicon.forEach(
        (code, words) -> {
          if (words.stream().anyMatch(word -> plain.contains(" " + word))) {
            codes.add(code);
          }
        });
    return codes;
  }
}
