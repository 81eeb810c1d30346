package org.corridor.communities.events.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.events.EventKind;
import org.corridor.communities.events.domain.Belonging;
import org.corridor.communities.events.domain.Event;
import org.corridor.communities.events.domain.EventFacts;
import org.corridor.communities.events.domain.Venue;
import org.corridor.communities.events.domain.Zones;
import org.corridor.people.OrganisationId;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.projects.underway.ProjectKey;
import org.jspecify.annotations.Nullable;

/** Reads and fills the form of an event. Times are on the clock that it names. */
final class EventForm {

  private static final ZoneId UTC = ZoneId.of("UTC");

  private EventForm() {}

  static Form empty(Language reader, String circle, String project) {
    return Form.builder()
        .put("written", reader.code())
        .put("starts-time", "10:00")
        .put("ends-time", "17:00")
        .put("circle", circle)
        .put("project", project)
        .build();
  }

  static Form fill(Event event) {
    EventFacts facts = event.facts();
    ZoneId zone = facts.zone();
    Belonging of = event.of();
    Form.Builder form =
        Form.builder()
            .put("kind", facts.kind())
            .put("title", facts.title())
            .put("about", facts.about())
            .put("written", facts.written().code())
            .put("starts-day", facts.starts().atZone(zone).toLocalDate())
            .put("starts-time", facts.starts().atZone(zone).toLocalTime())
            .put("ends-day", facts.ends().atZone(zone).toLocalDate())
            .put("ends-time", facts.ends().atZone(zone).toLocalTime())
            .put("zone", zone)
            .put("places", facts.places())
            .put("organisation", of.organisation() == null ? null : of.organisation().value())
            .put("circle", of.circle())
            .put("only", of.circleOnly() ? "1" : null)
            .put("project", of.project());
    for (int i = 0; i < facts.venues().size(); i++) {
      Venue venue = facts.venues().get(i);
      String at = "venues[" + i + "].";
      form.put(at + "name", venue.name())
          .put(at + "address", venue.address())
          .put(at + "town", venue.town())
          .put(at + "country", venue.country())
          .put(at + "zone", venue.zone())
          .put(at + "link", venue.link());
    }
    return form.build();
  }

  /** Null where something is wrong; what, is noted in the submission. */
  static @Nullable EventFacts facts(Submission sent, Language reader) {
    EventKind kind = sent.choice("kind", EventKind.class);
    if (kind == null && sent.text("kind", 20).isEmpty()) {
      sent.problem("kind", EventFields.REQUIRED, Map.of());
    }
    String title = sent.required("title", EventFacts.TITLE);
    String about = sent.text("about", EventFacts.ABOUT);
    Language written = Language.of(sent.text("written", 5)).orElse(reader);
    Optional<ZoneId> typed = zone(sent, "zone");
    List<Venue> venues = venues(sent, typed);
    ZoneId zone = typed.orElse(venues.isEmpty() ? UTC : venues.get(0).zone());
    LocalDate first = EventFields.day(sent, "starts-day");
    if (first == null && sent.text("starts-day", 20).isEmpty()) {
      sent.problem("starts-day", EventFields.REQUIRED, Map.of());
    }
    LocalDate last =
        sent.text("ends-day", 20).isEmpty() ? first : EventFields.day(sent, "ends-day");
    LocalTime from = EventFields.time(sent, "starts-time");
    LocalTime until = EventFields.time(sent, "ends-time");
    Instant starts = EventFields.moment(sent, "starts-time", first, from, zone);
    Instant ends = EventFields.moment(sent, "ends-time", last, until, zone);
    Integer places = sent.whole("places", 1, EventFacts.MOST_PLACES);
    if (starts != null && ends != null) {
      order(sent, starts, ends);
    }
    return sent.isValid() && kind != null && starts != null && ends != null
        ? new EventFacts(kind, title, about, written, starts, ends, zone, venues, places)
        : null;
  }

  private static void order(Submission sent, Instant starts, Instant ends) {
    if (!ends.isAfter(starts)) {
      sent.problem("ends-time", "communities.events.ends-first", Map.of());
    } else if (Duration.between(starts, ends).compareTo(EventFacts.LONGEST) > 0) {
      sent.problem(
          "ends-day", "communities.events.too-long", Map.of("days", EventFacts.LONGEST.toDays()));
    }
  }

  private static Optional<ZoneId> zone(Submission sent, String name) {
    String typed = sent.text(name, 60);
    Optional<ZoneId> zone = Zones.read(typed);
    if (!typed.isEmpty() && zone.isEmpty()) {
      sent.problem(name, "communities.events.zone.unknown", Map.of());
    }
    return zone;
  }

  private static List<Venue> venues(Submission sent, Optional<ZoneId> event) {
    List<Venue> venues = new ArrayList<>(sent.rows("venues", Venue.MOST, row -> venue(row, event)));
    if (venues.isEmpty()) {
      sent.problem("venues", "communities.events.venues.none", Map.of());
    }
    return venues;
  }

  private static Venue venue(Submission row, Optional<ZoneId> event) {
    String country = EventFields.country(row, "country");
    String link = EventFields.link(row, "link", Venue.LINK);
    String town = row.text("town", Venue.TOWN);
    if (country.isEmpty() && row.text("link", Venue.LINK).isEmpty()) {
      row.problem("country", "communities.events.venue.where", Map.of());
    } else if (!country.isEmpty() && town.isEmpty()) {
      row.problem("town", EventFields.REQUIRED, Map.of());
    }
    Optional<ZoneId> typed = zone(row, "zone");
    Optional<ZoneId> zone = typed.or(() -> Zones.of(country)).or(() -> event);
    if (zone.isEmpty() && row.text("zone", 60).isEmpty()) {
      row.problem("zone", "communities.events.zone.which", Map.of());
    }
    return new Venue(
        row.text("name", Venue.NAME),
        row.text("address", Venue.ADDRESS),
        town,
        country,
        zone.orElse(UTC),
        link);
  }

  static Belonging belonging(Submission sent) {
    UUID organisation = Submission.uuid(sent.text("organisation", 40));
    UUID circle = Submission.uuid(sent.text("circle", 40));
    boolean only = sent.ticked("only");
    if (only && circle == null) {
      sent.problem("only", "communities.events.only.which", Map.of());
    }
    return new Belonging(
        organisation == null ? null : new OrganisationId(organisation),
        circle == null ? null : new CircleId(circle),
        only && circle != null,
        ProjectKey.read(sent.text("project", 60)).orElse(null));
  }
}
