package org.corridor.communities.events.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.EventKind;
import org.corridor.communities.events.domain.NoEvent;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** What the forms of events have in common. What cannot be read is noted as a problem. */
public final class EventFields {

  static final String REQUIRED = "platform.form.required";
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

  private EventFields() {}

  /**
   * The event of an address.
   *
   * @throws NoEvent where it is none
   */
  public static EventId id(String typed) {
    return EventId.of(typed).orElseThrow(NoEvent::new);
  }

  /**
   * The thing of an address.
   *
   * @throws NoEvent where it is no id
   */
  public static UUID uuid(String typed) {
    UUID id = Submission.uuid(typed);
    if (id == null) {
      throw new NoEvent();
    }
    return id;
  }

  static @Nullable LocalDate day(Submission sent, String name) {
    return sent.day(name, EARLIEST, LATEST, "communities.events.not-day");
  }

  static @Nullable LocalTime time(Submission sent, String name) {
    String typed = sent.required(name, 20);
    if (typed.isEmpty()) {
      return null;
    }
    try {
      return LocalTime.parse(typed.length() == 4 ? "0" + typed : typed).withSecond(0).withNano(0);
    } catch (DateTimeParseException e) {
      sent.problem(name, "communities.events.not-time", Map.of());
      return null;
    }
  }

  /** A time of day that the clock skips, when summer time begins, is no time. */
  static @Nullable Instant moment(
      Submission sent,
      String name,
      @Nullable LocalDate day,
      @Nullable LocalTime time,
      ZoneId zone) {
    if (day == null || time == null) {
      return null;
    }
    LocalDateTime local = day.atTime(time);
    if (zone.getRules().getValidOffsets(local).isEmpty()) {
      sent.problem(name, "communities.events.time.skipped", Map.of());
      return null;
    }
    return local.atZone(zone).toInstant();
  }

  /** ISO 3166-1 alpha-2; empty where none is chosen. */
  public static String country(Submission sent, String name) {
    String code = sent.text(name, 2);
    if (!code.isEmpty() && !Countries.exists(code)) {
      sent.problem(name, "platform.form.unknown-choice", Map.of());
      return "";
    }
    return code;
  }

  /** An address on the web; empty where none is given. */
  static String link(Submission sent, String name, int most) {
    String typed = sent.text(name, most);
    if (!typed.isEmpty() && !typed.matches("https?://[^\\s<>\"]+[.:][^\\s<>\"]+")) {
      sent.problem(name, "communities.events.not-link", Map.of());
      return "";
    }
    return typed;
  }

  /** From 1. */
  static int page(Submission asked) {
    String page = asked.text("page", 6);
    return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
  }

  public static List<Choice> kinds(Page page) {
    return Stream.of(EventKind.values())
        .map(kind -> new Choice(kind.name(), page.text(kind.text())))
        .toList();
  }

  public static List<Choice> countries(Page page) {
    return Countries.all(page.language()).stream()
        .map(country -> new Choice(country.code(), country.name()))
        .toList();
  }

  public static List<Choice> languages() {
    return Stream.of(Language.values())
        .map(language -> new Choice(language.code(), language.ownName()))
        .toList();
  }
}
