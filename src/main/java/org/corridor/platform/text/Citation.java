package org.corridor.platform.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place in the handbook in the reader's language. Content files write them in English, several
 * separated by semicolons: {@code 2.1; Text box 10}.
 */
public final class Citation {

  private static final Pattern NUMBERED =
      Pattern.compile("(Text box|Recommendations|Chapter|Figure) (\\d+)");
  private static final Map<String, String> NAMED =
      Map.of(
          "Final recommendations", "platform.handbook.final-recommendations",
          "Introduction", "platform.handbook.introduction",
          "Part II opening", "platform.handbook.part-two",
          "Annex", "platform.handbook.annex");

  private Citation() {}

  /** The words for a place such as {@code 2.1; Text box 10}. */
  public static String words(Texts texts, Language language, String source) {
    List<String> places =
        Stream.of(source.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    String comma = language.dir().equals("rtl") ? "، " : ", ";
    return texts.text(
        language,
        "platform.handbook",
        "places",
        places.stream()
            .map(place -> place(texts, language, place))
            .collect(Collectors.joining(comma)));
  }

  private static String place(Texts texts, Language language, String place) {
    Matcher numbered = NUMBERED.matcher(place);
    if (numbered.matches()) {
      String key = numbered.group(1).toLowerCase(Locale.ROOT).replace(' ', '-');
      return texts.text(language, "platform.handbook." + key, "number", numbered.group(2));
    }
    String key = NAMED.get(place);
    return key == null ? place : texts.text(language, key);
  }
}
