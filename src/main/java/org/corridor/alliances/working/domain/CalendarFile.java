package org.corridor.alliances.working.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipDates;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.working.domain.ReadCalendar.Contents;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;

/**
 * A partnership's dates as iCalendar (RFC 5545). Meetings are in UTC, regular calls on the clock
 * they were agreed on, with that clock's rules, what takes days in days. No person is named, since
 * a copy in somebody's calendar cannot be taken back.
 */
@Component
class CalendarFile {

  private final Texts texts;
  private final SiteAddress site;
  private final Clock clock;
  private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

  CalendarFile(Texts texts, SiteAddress site, Clock clock) {
    this.texts = texts;
    this.site = site;
    this.clock = clock;
  }

  String write(Contents contents, Language language) {
    PartnershipView view = contents.partnership();
    Calendar calendar = new Calendar();
    calendar.add(
        new ProdId("-//Corridor//Partnership//" + language.code().toUpperCase(Locale.ROOT)));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(new CalScale("GREGORIAN"));
    calendar.add(new XProperty("X-WR-CALNAME", view.title()));
    Set<String> used = new TreeSet<>();
    List<VEvent> events = new ArrayList<>();
    contents.meetings().forEach(meeting -> events.add(meeting(meeting, language)));
    contents.steps().forEach(step -> events.add(step(step, view, language)));
    for (RegularCall call : contents.calls()) {
      if (!call.ended()) {
        used.add(call.zone().getId());
        events.add(call(call, view, language));
      }
    }
    contents.visits().stream()
        .filter(visit -> visit.state() != Visit.State.DROPPED)
        .forEach(visit -> events.add(visit(visit, view, language)));
    contents.days().forEach(days -> events.add(days(days)));
    for (String zone : used) {
      var known = zones.getTimeZone(zone);
      if (known != null) {
        calendar.add(known.getVTimeZone());
      }
    }
    events.forEach(calendar::add);
    return calendar.toString();
  }

  private VEvent meeting(Meeting meeting, Language language) {
    VEvent event = event("meeting-" + meeting.id(), meeting.plan().title());
    event.add(new DtStart<>(meeting.plan().starts()));
    event.add(new DtEnd<>(meeting.plan().ends()));
    event.add(new Location(meeting.plan().place()));
    StringBuilder words = new StringBuilder();
    for (Meeting.Point point : meeting.plan().agenda()) {
      words.append("- ").append(point.what());
      if (point.minutes() != null) {
        words
            .append(" (")
            .append(
                texts.text(language, "alliances.working.minutes-long", "count", point.minutes()))
            .append(')');
      }
      words.append('\n');
    }
    event.add(new Description(words + site.of(meeting.path())));
    event.add(new Sequence(meeting.revision()));
    event.add(
        new Status(
            meeting.state() == Meeting.State.CANCELLED
                ? Status.VALUE_CANCELLED
                : Status.VALUE_CONFIRMED));
    return event;
  }

  private VEvent step(NextStep step, PartnershipView view, Language language) {
    VEvent event =
        event(
            "step-" + step.id(),
            texts.text(
                language,
                "alliances.working.calendar.step",
                "step",
                step.what(),
                "partner",
                name(view, step.partner())));
    days(event, step.due(), step.due());
    event.add(new Description(site.of(view.id().path() + "/meetings/" + step.meeting())));
    return event;
  }

  private VEvent visit(Visit visit, PartnershipView view, Language language) {
    VEvent event =
        event(
            "visit-" + visit.id(),
            texts.text(
                language,
                "alliances.working.calendar.visit",
                "from",
                name(view, visit.from()),
                "to",
                name(view, visit.to())));
    days(event, visit.first(), visit.last());
    event.add(new Description(visit.why()));
    event.add(new Sequence(visit.revision()));
    return event;
  }

  private VEvent days(PartnershipDates.Days days) {
    VEvent event = event(days.id(), days.title());
    days(event, days.first(), days.last());
    String words = days.words().isEmpty() ? "" : days.words() + "\n";
    event.add(new Description(words + site.of(days.path())));
    return event;
  }

  private VEvent call(RegularCall call, PartnershipView view, Language language) {
    VEvent event =
        event(
            "call-" + call.id(),
            texts.text(
                language, "alliances.working.calendar.call", "partner", name(view, call.caller())));
    event.add(new DtStart<>(call.first().atTime(call.at()).atZone(call.zone())));
    event.add(
        new DtEnd<>(
            call.first().atTime(call.at()).atZone(call.zone()).plusMinutes(call.minutes())));
    event.add(new Location(call.channel()));
    event.add(new RRule<>(recur(call)));
    event.add(new Sequence(call.revision()));
    return event;
  }

  private static Recur<Temporal> recur(RegularCall call) {
    return switch (call.rhythm()) {
      case WEEKLY -> new Recur.Builder<Temporal>().frequency(Frequency.WEEKLY).build();
      case FORTNIGHTLY ->
          new Recur.Builder<Temporal>().frequency(Frequency.WEEKLY).interval(2).build();
      case MONTHLY ->
          new Recur.Builder<Temporal>()
              .frequency(Frequency.MONTHLY)
              .dayList(
                  List.of(
                      new WeekDay(
                          WeekDay.getWeekDay(call.first().getDayOfWeek()),
                          Rhythm.week(call.first()))))
              .build();
    };
  }

  private static void days(VEvent event, LocalDate first, LocalDate last) {
    event.add(new DtStart<>(first));
    event.add(new DtEnd<>(last.plusDays(1)));
    event.add(new Transp(Transp.VALUE_TRANSPARENT));
  }

  private VEvent event(String id, String summary) {
    VEvent event = new VEvent(false);
    event.add(new Uid(id + "@corridor"));
    event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    event.add(new Summary(summary));
    return event;
  }

  private static String name(PartnershipView view, PartnerId partner) {
    return view.partner(partner).map(Partner::name).orElse("");
  }
}
