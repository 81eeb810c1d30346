package org.corridor.communities.events.domain;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.domain.ReadEvents.View;
import org.corridor.people.OrganisationView;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Markdown;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Service;

/**
 * Events as iCalendar files (RFC 5545), to be taken in by calendar programs (RFC 5546): the same
 * UID and a higher SEQUENCE replace what was taken in before; what was called off is CANCELLED.
 * Times are in UTC, so that each reader's program shows them on their own clock. Nobody is named
 * but the organisation that invites, since a copy cannot be taken back.
 */
@Service
public class EventCalendar {

  private final ReadEvents events;
  private final Texts texts;
  private final SiteAddress site;

  EventCalendar(ReadEvents events, Texts texts, SiteAddress site) {
    this.events = events;
    this.texts = texts;
    this.site = site;
  }

  /**
   * The event as one entry; with the link to join by for who has a place.
   *
   * @throws NoEvent where there is none for this reader
   */
  public String event(EventId id, Language reader) {
    return entry(events.find(id, reader), reader);
  }

  /** The same for a guest without an account. */
  public String forGuest(Event event, boolean hasPlace, Language reader) {
    return entry(events.asGuest(event, hasPlace), reader);
  }

  private String entry(View view, Language reader) {
    Event event = view.event();
    EventId id = event.id();
    Calendar calendar = calendar(reader, event.isCancelled() ? "CANCEL" : "PUBLISH");
    EventFacts facts = event.facts();
    calendar.add(
        entry(
            view,
            new Entry(
                "event-" + id,
                event.revision(),
                facts.title(),
                facts.starts(),
                facts.ends(),
                where(view, reader),
                about(view),
                event.isCancelled()),
            reader));
    return calendar.toString();
  }

  /**
   * Each session as an entry; those that were taken off are CANCELLED.
   *
   * @throws NoEvent where there is none for this reader
   */
  public String programme(EventId id, Language reader) {
    View view = events.find(id, reader);
    Event event = view.event();
    Calendar calendar = calendar(reader, "PUBLISH");
    for (Session session : view.programme().sessions()) {
      calendar.add(
          entry(
              view,
              new Entry(
                  "session-" + session.id(),
                  session.sequence(),
                  session.title(),
                  session.starts(),
                  session.ends(),
                  joined(", ", session.room(), where(view, reader)),
                  joined(
                      "\n",
                      session.speakers(),
                      Markdown.plain(session.about()),
                      event.facts().title()),
                  session.dropped() || event.isCancelled()),
              reader));
    }
    return calendar.toString();
  }

  /** One entry of a calendar. */
  private record Entry(
      String uid,
      int sequence,
      String title,
      Instant starts,
      Instant ends,
      String where,
      String about,
      boolean cancelled) {}

  private VEvent entry(View view, Entry entry, Language reader) {
    Event event = view.event();
    Instant changed = event.changed().truncatedTo(ChronoUnit.SECONDS);
    String page = site.of(event.id().path());
    VEvent written = new VEvent(false);
    written.add(new Uid(entry.uid() + "@corridor"));
    written.add(new DtStamp(changed));
    written.add(new LastModified(changed));
    written.add(new Sequence(entry.sequence()));
    written.add(new DtStart<>(entry.starts()));
    written.add(new DtEnd<>(entry.ends()));
    written.add(new Summary(entry.title()));
    if (!entry.where().isEmpty()) {
      written.add(new Location(entry.where()));
    }
    written.add(new Description(joined("\n", entry.about(), page)));
    written.add(new Url(URI.create(page)));
    Organizer organizer = new Organizer(URI.create(page));
    organizer.add(
        new Cn(
            view.organisation()
                .map(OrganisationView::name)
                .orElseGet(() -> texts.text(reader, "platform.name"))
                .replaceAll("[\"\\p{Cntrl}]", " ")));
    written.add(organizer);
    written.add(new Status(entry.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
    return written;
  }

  private static Calendar calendar(Language reader, String method) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Corridor//Events//" + reader.code().toUpperCase(Locale.ROOT)));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(new CalScale("GREGORIAN"));
    calendar.add(new Method(method));
    return calendar;
  }

  private static String about(View view) {
    String links =
        view.venues().stream()
            .map(Venue::link)
            .filter(link -> !link.isEmpty())
            .distinct()
            .collect(Collectors.joining("\n"));
    return joined("\n", Markdown.plain(view.event().facts().about()), links);
  }

  private static String where(View view, Language reader) {
    return view.venues().stream()
        .filter(venue -> !venue.isOnline())
        .map(
            venue ->
                joined(
                    ", ",
                    venue.name(),
                    venue.address().replace('\n', ' '),
                    venue.town(),
                    Countries.name(venue.country(), reader)))
        .collect(Collectors.joining("; "));
  }

  private static String joined(String between, String... parts) {
    return List.of(parts).stream()
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(between));
  }
}
