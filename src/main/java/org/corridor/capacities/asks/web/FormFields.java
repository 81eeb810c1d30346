package org.corridor.capacities.asks.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What forms of needs, asks and missions have in common. */
public final class FormFields {

  private static final int EARLIEST = 1990;
  private static final int LATEST = 2100;

  private FormFields() {}

  /** A day as a date field sends it; null where there is none. What is no day is a problem. */
  public static @Nullable LocalDate day(Submission sent, String name) {
    String typed = sent.text(name, 20);
    if (typed.isEmpty()) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(typed);
      if (day.getYear() >= EARLIEST && day.getYear() <= LATEST) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // said below
    }
    sent.problem(name, "capacities.asks.day.wrong", Map.of());
    return null;
  }

  /** One of an enumeration, which has to be chosen. */
  public static <E extends Enum<E>> @Nullable E chosen(
      Submission sent, String name, Class<E> type) {
    E value = sent.choice(name, type);
    if (value == null && sent.text(name, 100).isEmpty()) {
      sent.problem(name, "platform.form.required", Map.of());
    }
    return value;
  }

  /** The revision that the form was filled from; -1 where it says none. */
  public static int base(Submission sent) {
    String base = sent.text("base", 10);
    return base.matches("[0-9]{1,9}") ? Integer.parseInt(base) : -1;
  }

  /** Made with the form, so that what is sent twice is kept once. */
  public static UUID id(Submission sent) {
    UUID id = uuid(sent.text("id", 40));
    return id == null ? UUID.randomUUID() : id;
  }

  /** Null where it is none. */
  public static @Nullable UUID uuid(String typed) {
    return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? UUID.fromString(typed)
        : null;
  }

  /** Not found where it is none. */
  public static UUID known(String typed) {
    UUID id = uuid(typed);
    if (id == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return id;
  }

  public static List<Choice> languages() {
    return Stream.of(Language.values())
        .map(language -> new Choice(language.name(), language.ownName()))
        .toList();
  }

  /** The values of an enumeration as choices. */
  public static <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> label) {
    return Stream.of(values).map(one -> new Choice(one.name(), label.apply(one))).toList();
  }
}
