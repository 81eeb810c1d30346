package org.corridor.communities.events.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.corridor.communities.events.domain.EventFacts;
import org.corridor.communities.events.domain.Programme;
import org.corridor.communities.events.domain.Session;
import org.corridor.communities.events.domain.Stand;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/** Reads and fills the form of a programme. Times are on the clock of the event. */
final class ProgrammeForm {

  private ProgrammeForm() {}

  static Form fill(Programme programme, EventFacts facts) {
    Form.Builder form = Form.builder();
    ZoneId zone = facts.zone();
    List<Session> held = programme.held();
    for (int i = 0; i < held.size(); i++) {
      Session session = held.get(i);
      String at = "sessions[" + i + "].";
      form.put(at + "id", session.id())
          .put(at + "day", EventTimes.day(session.starts(), zone))
          .put(at + "from", session.starts().atZone(zone).toLocalTime())
          .put(at + "until", session.ends().atZone(zone).toLocalTime())
          .put(at + "title", session.title())
          .put(at + "room", session.room())
          .put(at + "speakers", session.speakers())
          .put(at + "about", session.about());
    }
    for (int i = 0; i < programme.stands().size(); i++) {
      Stand stand = programme.stands().get(i);
      form.put("stands[" + i + "].name", stand.name())
          .put("stands[" + i + "].about", stand.about());
    }
    return form.build();
  }

  /** Null where something is wrong; what, is noted in the submission. */
  static @Nullable Programme read(Submission sent, EventFacts facts) {
    List<@Nullable Session> read =
        new ArrayList<>(sent.rows("sessions", Session.MOST, row -> session(row, facts)));
    List<Stand> stands =
        sent.rows(
            "stands",
            Stand.MOST,
            row -> new Stand(row.required("name", Stand.NAME), row.text("about", Stand.ABOUT)));
    if (!sent.isValid()) {
      return null;
    }
    List<Session> sessions = read.stream().map(Objects::requireNonNull).toList();
    for (int i = 0; i < sessions.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (collide(sessions.get(i), sessions.get(j))) {
          sent.problem(
              "sessions",
              "communities.events.sessions.collide",
              Map.of("one", sessions.get(j).title(), "other", sessions.get(i).title()));
          return null;
        }
      }
    }
    return new Programme(sessions, stands);
  }

  private static boolean collide(Session one, Session other) {
    return !one.room().isEmpty()
        && one.room().equalsIgnoreCase(other.room())
        && one.starts().isBefore(other.ends())
        && other.starts().isBefore(one.ends());
  }

  private static @Nullable Session session(Submission row, EventFacts facts) {
    ZoneId zone = facts.zone();
    String title = row.required("title", Session.TITLE);
    LocalDate day =
        row.text("day", 20).isEmpty()
            ? EventTimes.day(facts.starts(), zone)
            : EventFields.day(row, "day");
    LocalTime from = EventFields.time(row, "from");
    LocalTime until = EventFields.time(row, "until");
    Instant starts = EventFields.moment(row, "from", day, from, zone);
    Instant ends = EventFields.moment(row, "until", day, until, zone);
    String about = row.text("about", Session.ABOUT);
    String room = row.text("room", Session.ROOM);
    String speakers = row.text("speakers", Session.SPEAKERS);
    if (starts == null || ends == null) {
      return null;
    }
    if (!ends.isAfter(starts)) {
      row.problem("until", "communities.events.ends-first", Map.of());
      return null;
    }
    if (starts.isBefore(facts.starts()) || ends.isAfter(facts.ends())) {
      row.problem("from", "communities.events.sessions.outside", Map.of());
      return null;
    }
    return new Session(row.id("id"), starts, ends, title, about, room, speakers, false, 0);
  }
}
