package org.corridor.alliances.allies.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.alliances.allies.domain.Ally;
import org.corridor.alliances.allies.domain.DateKind;
import org.corridor.alliances.allies.domain.Entry;
import org.corridor.alliances.allies.domain.Level;
import org.corridor.alliances.allies.domain.PoliticalDate;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.alliances.partnerships.web.RoomFields;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** Reads and fills the form of a political date, and says when one is. */
public final class DateForm {

  private DateForm() {}

  /** Null where something is wrong. */
  static @Nullable PoliticalDate read(Submission sent, List<UUID> known) {
    String title = sent.required("title", PoliticalDate.TITLE);
    DateKind kind = RoomFields.chosen(sent, "kind", DateKind.class);
    boolean monthOnly = sent.ticked("month");
    LocalDate from = RoomFields.requiredDay(sent, "from");
    LocalDate to = RoomFields.day(sent, "to");
    Level level = RoomFields.chosen(sent, "level", Level.class);
    PartnerEnd end = RoomFields.chosen(sent, "end", PartnerEnd.class);
    String place = sent.text("place", PoliticalDate.PLACE);
    Set<UUID> allies = allies(sent, known);
    String source = source(sent);
    if (from == null || kind == null || level == null || end == null) {
      return null;
    }
    LocalDate first = monthOnly ? YearMonth.from(from).atDay(1) : from;
    LocalDate until = to == null ? from : to;
    LocalDate last = monthOnly ? YearMonth.from(until).atEndOfMonth() : until;
    if (last.isBefore(first)) {
      sent.problem("to", "alliances.allies.date.backwards", Map.of());
    } else if (last.isAfter(first.plusYears(PoliticalDate.LONGEST))) {
      sent.problem("to", "alliances.allies.date.long", Map.of("years", PoliticalDate.LONGEST));
    }
    return sent.isValid()
        ? new PoliticalDate(title, kind, first, last, monthOnly, level, end, place, allies, source)
        : null;
  }

  private static Set<UUID> allies(Submission sent, List<UUID> known) {
    Set<UUID> chosen =
        sent.all("allies").stream()
            .map(typed -> known.stream().filter(id -> id.toString().equals(typed)).findFirst())
            .flatMap(java.util.Optional::stream)
            .collect(Collectors.toSet());
    if (chosen.size() > PoliticalDate.MOST_ALLIES) {
      sent.problem(
          "allies", "alliances.allies.date.many", Map.of("most", PoliticalDate.MOST_ALLIES));
    }
    return chosen;
  }

  private static String source(Submission sent) {
    String typed = sent.text("source", PoliticalDate.SOURCE);
    if (!typed.isEmpty() && !PoliticalDate.isSource(typed)) {
      sent.problem("source", "alliances.allies.source.wrong", Map.of());
    }
    return typed;
  }

  static Form fill(PoliticalDate date) {
    return Form.builder()
        .put("title", date.title())
        .put("kind", date.kind())
        .put("from", date.first())
        .put("to", date.last().equals(date.first()) ? null : date.last())
        .put("month", date.monthOnly() ? "1" : null)
        .put("level", date.level())
        .put("end", date.end())
        .put("place", date.place())
        .putAll("allies", date.allies())
        .put("source", date.source())
        .build();
  }

  public static List<Choice> kinds(Page page) {
    return AllyChoices.of(DateKind.values(), one -> page.text(one.text()));
  }

  /** Those in the register, and whichever is chosen already though it was deleted since. */
  public static List<Choice> allies(List<Entry<Ally>> known, Form form, String name) {
    return known.stream()
        .filter(one -> !one.deleted() || form.chosen(name, one.id().toString()))
        .map(one -> new Choice(one.id().toString(), one.facts().name()))
        .toList();
  }

  /** A day, a month, or from one to another. */
  public static String when(Page page, PoliticalDate date) {
    String first = said(page, date, date.first());
    String last = said(page, date, date.last());
    return first.equals(last)
        ? first
        : page.text("alliances.allies.date.span", "first", first, "last", last);
  }

  private static String said(Page page, PoliticalDate date, LocalDate day) {
    return date.monthOnly() ? page.month(YearMonth.from(day)) : page.date(day);
  }

  /** Whom of these it touches, by name. */
  public static String touched(PoliticalDate date, List<Entry<Ally>> allies) {
    return allies.stream()
        .filter(one -> date.allies().contains(one.id()))
        .map(one -> one.facts().name())
        .collect(Collectors.joining(" · "));
  }
}
