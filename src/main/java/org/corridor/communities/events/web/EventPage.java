package org.corridor.communities.events.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.domain.EventCalendar;
import org.corridor.communities.events.domain.ReadEvents;
import org.corridor.platform.text.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An event, and the same for one's calendar. */
@Controller
class EventPage {

  private static final MediaType ICALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final ReadEvents events;
  private final EventCalendar calendar;
  private final Clock clock;

  EventPage(ReadEvents events, EventCalendar calendar, Clock clock) {
    this.events = events;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * @param from the channel by which somebody came, passed on to the form
   */
  @GetMapping("/events/{id}")
  ModelAndView show(
      @PathVariable String id, @RequestParam(defaultValue = "") String from, Language reader) {
    return new ModelAndView("communities/events/pages/event")
        .addObject("view", events.find(EventFields.id(id), reader))
        .addObject("now", clock.instant())
        .addObject("from", from.matches("[A-Za-z0-9]{1,12}") ? from : "");
  }

  @GetMapping("/events/{id}/event.ics")
  ResponseEntity<String> one(@PathVariable String id, Language reader) {
    EventId event = EventFields.id(id);
    return file("event.ics", calendar.event(event, reader));
  }

  @GetMapping("/events/{id}/programme.ics")
  ResponseEntity<String> programme(@PathVariable String id, Language reader) {
    EventId event = EventFields.id(id);
    return file("programme.ics", calendar.programme(event, reader));
  }

  private static ResponseEntity<String> file(String name, String content) {
    return ResponseEntity.ok()
        .contentType(ICALENDAR)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
