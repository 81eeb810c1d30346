package org.corridor.capacities.vacancies.domain;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.platform.sheet.SheetWords;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.SpokenLanguages;

/** The languages that one has to speak, as they are typed in any of our five languages. */
public final class Tongues {

  public static final int MOST = 10;

  private static final Map<String, String> CODES = codes();

  private Tongues() {}

  /** The code, from a code or a name in any of our languages. */
  public static Optional<String> code(String words) {
    return Optional.ofNullable(CODES.get(SheetWords.bare(words)));
  }

  public static String name(String code, Language reader) {
    return SpokenLanguages.name(code, reader);
  }

  /** Names parted by commas. */
  public static String names(List<String> codes, Language reader) {
    return codes.stream()
        .map(code -> name(code, reader))
        .collect(Collectors.joining(reader == Language.AR ? "، " : ", "));
  }

  /** The parts of a list that somebody typed. */
  public static List<String> parts(String typed) {
    return Stream.of(typed.split("[,;/|،؛\\n]"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The codes of all parts that are languages. */
  public static List<String> read(String typed) {
    Set<String> codes = new LinkedHashSet<>();
    parts(typed).forEach(part -> code(part).ifPresent(codes::add));
    return List.copyOf(codes);
  }

  private static Map<String, String> codes() {
    Map<String, String> words = new HashMap<>();
    for (Language reader : Language.values()) {
      SpokenLanguages.names(reader)
          .forEach((code, name) -> words.putIfAbsent(SheetWords.bare(name), code));
    }
    SpokenLanguages.codes().forEach(code -> words.put(code, code));
    return Map.copyOf(words);
  }
}
