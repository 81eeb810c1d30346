package org.corridor.platform.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was sent, read field by field. A field that cannot be read is noted as a {@link Problem} and
 * yields nothing, so that one pass finds all that is wrong; {@link #form()} then shows everything
 * again as it was typed.
 */
public final class Submission {

  /** No list of a form is longer; a page may allow less. */
  public static final int MOST_ROWS = 1_000;

  private final Map<String, List<String>> values;
  private final String prefix;
  private final List<Problem> problems;

  private Submission(Map<String, List<String>> values, String prefix, List<Problem> problems) {
    this.values = values;
    this.prefix = prefix;
    this.problems = problems;
  }

  /**
   * @param parameters as {@code HttpServletRequest.getParameterMap()} gives them
   */
  public static Submission of(Map<String, String[]> parameters) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    parameters.forEach((name, all) -> values.put(name, List.of(all)));
    return new Submission(values, "", new ArrayList<>());
  }

  /**
   * The text as typed, trimmed, in composed form and without control characters; too long a text is
   * a problem and is kept in the form.
   */
  public String text(String name, int mostCharacters) {
    String text = clean(raw(name));
    if (text.codePointCount(0, text.length()) > mostCharacters) {
      problem(
          name, "platform.form.too-long", Map.of("most", mostCharacters, "typed", text.length()));
    }
    return text;
  }

  public String required(String name, int mostCharacters) {
    String text = text(name, mostCharacters);
    if (text.isEmpty()) {
      problem(name, "platform.form.required", Map.of());
    }
    return text;
  }

  /**
   * A whole number, in the digits of any of our languages; null where the field is empty or not a
   * number.
   */
  public @Nullable Integer whole(String name, int least, int most) {
    BigDecimal number = decimal(name, BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0);
    return number == null ? null : number.intValueExact();
  }

  /**
   * @param decimals how many digits after the point are allowed
   */
  public @Nullable BigDecimal decimal(
      String name, BigDecimal least, BigDecimal most, int decimals) {
    String typed = clean(raw(name));
    if (typed.isEmpty()) {
      return null;
    }
    BigDecimal number = Numbers.read(typed);
    if (number == null || number.stripTrailingZeros().scale() > decimals) {
      problem(
          name,
          decimals == 0 ? "platform.form.not-whole" : "platform.form.not-number",
          Map.of("decimals", decimals));
      return null;
    }
    if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
      problem(name, "platform.form.out-of-range", Map.of("least", least, "most", most));
      return null;
    }
    return number;
  }

  /** A month as {@code 2027-03}, what a month field sends and what people are asked to type. */
  public @Nullable YearMonth month(String name, YearMonth earliest, YearMonth latest) {
    String typed = Numbers.westernDigits(clean(raw(name)));
    if (typed.isEmpty()) {
      return null;
    }
    try {
      YearMonth month = YearMonth.parse(typed);
      if (!month.isBefore(earliest) && !month.isAfter(latest)) {
        return month;
      }
      problem(
          name,
          "platform.form.month-out-of-range",
          Map.of("earliest", earliest.toString(), "latest", latest.toString()));
    } catch (DateTimeParseException e) {
      problem(name, "platform.form.not-month", Map.of());
    }
    return null;
  }

  /**
   * A day as {@code 2027-03-14}, what a date field sends and what people are asked to type, in the
   * digits of any of our languages; null where the field is empty, and, noted as a problem, where
   * it cannot be read or is out of range.
   *
   * @param wrong key of the sentence that says so; its arguments are {@code earliest} and {@code
   *     latest}
   */
  public @Nullable LocalDate day(String name, LocalDate earliest, LocalDate latest, String wrong) {
    String typed = Numbers.westernDigits(clean(raw(name)));
    if (typed.isEmpty()) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(typed);
      if (!day.isBefore(earliest) && !day.isAfter(latest)) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // said below
    }
    problem(name, wrong, Map.of("earliest", earliest, "latest", latest));
    return null;
  }

  /** Same as {@link #day}, where a day is needed. */
  public @Nullable LocalDate requiredDay(
      String name, LocalDate earliest, LocalDate latest, String wrong) {
    if (clean(raw(name)).isEmpty()) {
      problem(name, "platform.form.required", Map.of());
      return null;
    }
    return day(name, earliest, latest, wrong);
  }

  /**
   * The revision that the form was filled from, as its field {@code base}; -1 where it has none.
   */
  public int base() {
    String base = clean(raw("base"));
    return base.matches("[0-9]{1,9}") ? Integer.parseInt(base) : -1;
  }

  /** Made with the form, so that what is sent twice is kept once; a new one where it has none. */
  public UUID id(String name) {
    UUID id = uuid(clean(raw(name)));
    return id == null ? UUID.randomUUID() : id;
  }

  /** What an address or a field names; null where that is no id. */
  public static @Nullable UUID uuid(String typed) {
    return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? UUID.fromString(typed)
        : null;
  }

  /** One of an enumeration, as its name; null where none or an unknown one was sent. */
  public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
    String typed = clean(raw(name));
    if (typed.isEmpty()) {
      return null;
    }
    for (E value : type.getEnumConstants()) {
      if (value.name().equalsIgnoreCase(typed)) {
        return value;
      }
    }
    problem(name, "platform.form.unknown-choice", Map.of());
    return null;
  }

  public <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
    Set<E> chosen = EnumSet.noneOf(type);
    for (String typed : values.getOrDefault(prefix + name, List.of())) {
      for (E value : type.getEnumConstants()) {
        if (value.name().equalsIgnoreCase(typed)) {
          chosen.add(value);
        }
      }
    }
    return chosen;
  }

  /** All values sent under the name, cleaned, without blanks and doubles. */
  public List<String> all(String name) {
    return values.getOrDefault(prefix + name, List.of()).stream()
        .map(Submission::clean)
        .filter(s -> !s.isEmpty())
        .distinct()
        .toList();
  }

  public boolean ticked(String name) {
    return !raw(name).isEmpty();
  }

  /**
   * Reads each row of a list that holds anything; more rows than allowed is a problem of the list
   * and none is lost from the form.
   */
  public <T> List<T> rows(String list, int most, Function<Submission, T> reader) {
    int count = Rows.count(inner(), list);
    List<T> read = new ArrayList<>();
    for (int i = 0; i < Math.min(count, MOST_ROWS); i++) {
      Submission row = new Submission(values, prefix + list + "[" + i + "].", problems);
      if (row.holdsAnything()) {
        read.add(reader.apply(row));
      }
    }
    if (read.size() > most || count > MOST_ROWS) {
      problem(
          list,
          "platform.form.too-many-rows",
          Map.of("most", most, "typed", Math.max(read.size(), count)));
    }
    return read;
  }

  public void problem(String name, String message, Map<String, Object> args) {
    problems.add(new Problem(prefix + name, message, args));
  }

  /** All problems so far, of this form and its rows. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  public boolean isValid() {
    return problems.isEmpty();
  }

  /** The form as it was typed, with its problems. */
  public Form form() {
    return new Form(values, problems);
  }

  private boolean holdsAnything() {
    return values.entrySet().stream()
        .anyMatch(
            entry ->
                entry.getKey().startsWith(prefix)
                    && !entry.getKey().endsWith(".id")
                    && entry.getValue().stream().anyMatch(v -> !v.isBlank()));
  }

  private List<String> inner() {
    return values.keySet().stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .toList();
  }

  private String raw(String name) {
    List<String> all = values.getOrDefault(prefix + name, List.of());
    return all.isEmpty() ? "" : all.get(0);
  }

  /**
   * The text trimmed, in composed form (NFC), with plain line ends and without control characters:
   * how every text is kept, whichever way it came in.
   */
  public static String clean(String typed) {
    String plain = typed.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    return Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
  }

  /** The language-independent name of a choice, e.g. for message keys. */
  public static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
