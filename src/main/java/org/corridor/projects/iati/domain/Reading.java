package org.corridor.projects.iati.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridor.projects.iati.IatiActivity.Narrative;
import org.jspecify.annotations.Nullable;

/**
 * Values as they stand in a file, and what is wrong with them. A wrong value is noted and answered
 * with one that stands in for it: an activity with any such is left out as a whole.
 */
final class Reading {

  /** Further ones of the same activity are not told. */
  private static final int MOST = 20;

  private static final int LONGEST_TEXT = 100_000;
  private static final int LONGEST_VALUE = 2_000;
  private static final int SHOWN = 60;
  private static final int OLDEST = 1900;
  private static final int LATEST = 2200;

  private static final Pattern DATE =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(Z|[+-]\\d{2}:\\d{2})?");
  private static final Pattern AMOUNT =
      Pattern.compile("[+-]?(\\d{1,18}(\\.\\d{0,10})?|\\.\\d{1,10})");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

  private final List<Finding> findings = new ArrayList<>();

  List<Finding> findings() {
    return findings;
  }

  void wrong(Piece piece, String reason, String place, String value) {
    if (findings.size() < MOST) {
      findings.add(
          new Finding(
              piece.line(),
              reason,
              Map.of(
                  "place", place, "value", value.substring(0, Math.min(value.length(), SHOWN)))));
    }
  }

  private static String place(Piece piece, String attribute) {
    return attribute.isEmpty() ? piece.name() : piece.name() + "/@" + attribute;
  }

  /** The attribute without space around it; null where it is not there or empty. */
  @Nullable String text(Piece piece, String attribute) {
    String value = piece.attribute(attribute);
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > LONGEST_VALUE) {
      wrong(piece, "too-long", place(piece, attribute), value);
      return null;
    }
    return value.strip();
  }

  String required(Piece piece, String attribute) {
    String value = text(piece, attribute);
    if (value == null) {
      wrong(piece, "missing", place(piece, attribute), "");
      return "";
    }
    return value;
  }

  /** A code of one of the standard's lists; null where there is none. */
  @Nullable String code(Piece piece, String attribute, String list) {
    String code = text(piece, attribute);
    if (code != null && !CodeLists.has(list, code)) {
      wrong(piece, "code", place(piece, attribute), code);
    }
    return code;
  }

  String requiredCode(Piece piece, String attribute, String list) {
    String code = required(piece, attribute);
    if (!code.isEmpty() && !CodeLists.has(list, code)) {
      wrong(piece, "code", place(piece, attribute), code);
    }
    return code;
  }

  /** What the first such element has as its code; null where there is none. */
  @Nullable String codeOf(Piece piece, String element, String list) {
    return piece.first(element).map(one -> requiredCode(one, "code", list)).orElse(null);
  }

  /** The same where the list is not among those we have. */
  @Nullable String anyCodeOf(Piece piece, String element) {
    return piece.first(element).map(one -> required(one, "code")).orElse(null);
  }

  LocalDate date(Piece piece, String attribute) {
    LocalDate date = dateOrNull(piece, attribute);
    if (date == null) {
      if (text(piece, attribute) == null) {
        wrong(piece, "missing", place(piece, attribute), "");
      }
      return LocalDate.EPOCH;
    }
    return date;
  }

  @Nullable LocalDate dateOrNull(Piece piece, String attribute) {
    String text = text(piece, attribute);
    if (text == null) {
      return null;
    }
    Matcher matcher = DATE.matcher(text);
    if (matcher.matches()) {
      try {
        LocalDate date = LocalDate.parse(matcher.group(1));
        if (date.getYear() >= OLDEST && date.getYear() <= LATEST) {
          return date;
        }
      } catch (DateTimeException e) {
        // Falls through: there is no such day.
      }
    }
    wrong(piece, "date", place(piece, attribute), text);
    return null;
  }

  /** The date of an element that has nothing else. */
  LocalDate dateOf(Piece piece, String element) {
    Piece found = piece.first(element).orElse(null);
    if (found == null) {
      wrong(piece, "missing", piece.name() + "/" + element, "");
      return LocalDate.EPOCH;
    }
    return date(found, "iso-date");
  }

  @Nullable Instant moment(Piece piece, String attribute) {
    String text = text(piece, attribute);
    if (text == null) {
      return null;
    }
    try {
      return text.matches(".*(Z|[+-]\\d{2}:\\d{2})")
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      wrong(piece, "date", place(piece, attribute), text);
      return null;
    }
  }

  @Nullable Boolean truth(Piece piece, String attribute) {
    String text = text(piece, attribute);
    if (text == null) {
      return null;
    }
    return switch (text) {
      case "1", "true" -> true;
      case "0", "false" -> false;
      default -> {
        wrong(piece, "truth", place(piece, attribute), text);
        yield null;
      }
    };
  }

  @Nullable Integer whole(Piece piece, String attribute) {
    String text = text(piece, attribute);
    if (text == null) {
      return null;
    }
    if (!WHOLE.matcher(text).matches()) {
      wrong(piece, "amount", place(piece, attribute), text);
      return null;
    }
    return Integer.valueOf(text);
  }

  @Nullable BigDecimal decimal(Piece piece, String attribute) {
    String text = text(piece, attribute);
    return text == null ? null : number(piece, attribute, text);
  }

  BigDecimal amount(Piece piece) {
    BigDecimal amount = number(piece, "", piece.text().strip());
    return amount == null ? BigDecimal.ZERO : amount;
  }

  private @Nullable BigDecimal number(Piece piece, String attribute, String text) {
    if (!AMOUNT.matcher(text).matches()) {
      wrong(piece, "amount", place(piece, attribute), text);
      return null;
    }
    return new BigDecimal(text);
  }

  /** What is said in the element itself. */
  List<Narrative> narratives(Piece piece) {
    List<Narrative> narratives = new ArrayList<>();
    for (Piece narrative : piece.all("narrative")) {
      String language = narrative.attribute("xml:lang");
      if (language != null && language.isBlank()) {
        language = null;
      }
      if (language != null && !isLanguage(language)) {
        wrong(narrative, "code", "narrative/@xml:lang", language);
      }
      String text = narrative.text().strip();
      if (text.length() > LONGEST_TEXT) {
        wrong(narrative, "too-long", piece.name() + "/narrative", text);
      } else if (!text.isEmpty()) {
        narratives.add(new Narrative(language, text));
      }
    }
    return narratives;
  }

  /** With a region or script after it or not: {@code pt-BR}. */
  static boolean isLanguage(String tag) {
    String language = tag.toLowerCase(java.util.Locale.ROOT);
    int end = language.indexOf('-');
    return CodeLists.has("Language", end < 0 ? language : language.substring(0, end));
  }

  /** What is said in the first such element; nothing where there is none. */
  List<Narrative> narrativesOf(Piece piece, String element) {
    return piece.first(element).map(this::narratives).orElse(List.of());
  }
}
