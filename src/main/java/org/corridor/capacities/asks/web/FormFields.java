package org.corridor.capacities.asks.web;

import java.time.LocalDate;
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

  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  private FormFields() {}

  /** A day as a date field sends it; null where there is none. What is no day is a problem. */
  public static @Nullable LocalDate day(Submission sent, String name) {
    return sent.day(name, EARLIEST, LATEST, "capacities.asks.day.wrong");
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

  /** Not found where it is none. */
  public static UUID known(String typed) {
    UUID id = Submission.uuid(typed);
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
