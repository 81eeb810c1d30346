package org.corridor.alliances.working.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.working.domain.Meeting;
import org.corridor.alliances.working.domain.Meeting.Plan;
import org.corridor.alliances.working.domain.Meeting.Point;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** What a meeting is planned to be, as a form; its time on a clock that is named. */
final class MeetingForm {

  /** In minutes. */
  private static final int SHORTEST = 5;

  private MeetingForm() {}

  static Form begin(ZoneId zone, Language reader, LocalDate day) {
    return Form.builder()
        .put("day", day)
        .put("time", "14:00")
        .put("zone", zone)
        .put("minutes", 60)
        .put("way", "online")
        .put("written", reader.name())
        .build();
  }

  static Form fill(Plan plan, ZoneId zone) {
    ZonedDateTime starts = plan.starts().atZone(zone);
    Form.Builder form =
        Form.builder()
            .put("title", plan.title())
            .put("day", starts.toLocalDate())
            .put("time", starts.toLocalTime())
            .put("zone", zone)
            .put("minutes", plan.minutes())
            .put("way", plan.online() ? "online" : "face")
            .put("place", plan.place())
            .put("written", plan.written().name());
    for (int i = 0; i < plan.agenda().size(); i++) {
      Point point = plan.agenda().get(i);
      String at = "agenda[" + i + "].";
      form.put(at + "what", point.what()).put(at + "who", point.who());
      form.put(at + "minutes", point.minutes());
    }
    return form.build();
  }

  /** Notes problems in what was sent; null if there are any. */
  static @Nullable Plan read(Submission sent, PartnershipView view, Language reader) {
    String title = sent.required("title", Meeting.TITLE);
    Instant starts = starts(sent, Fields.zone(sent, view));
    Integer minutes = sent.whole("minutes", SHORTEST, Meeting.LONGEST);
    if (minutes == null && sent.text("minutes", 20).isEmpty()) {
      sent.problem("minutes", "platform.form.required", Map.of());
    }
    List<Point> agenda =
        sent.rows(
            "agenda",
            Meeting.POINTS,
            row ->
                new Point(
                    row.required("what", Meeting.POINT),
                    Fields.seat(row, "who", view),
                    row.whole("minutes", 1, Meeting.LONGEST)));
    String place = sent.text("place", Meeting.PLACE);
    Language written = Fields.written(sent, reader);
    return sent.isValid() && starts != null && minutes != null
        ? new Plan(
            title, written, starts, minutes, !sent.text("way", 10).equals("face"), place, agenda)
        : null;
  }

  /** A time of day that the clock skips, when summer time begins, is no time. */
  private static @Nullable Instant starts(Submission sent, ZoneId zone) {
    LocalDate day = Fields.day(sent, "day");
    LocalTime time = Fields.time(sent, "time");
    if (day == null || time == null) {
      return null;
    }
    LocalDateTime local = day.atTime(time);
    if (zone.getRules().getValidOffsets(local).isEmpty()) {
      sent.problem("time", "alliances.working.time.skipped", Map.of());
      return null;
    }
    return local.atZone(zone).toInstant();
  }
}
