package org.corridor.capacities.missions.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.corridor.capacities.missions.MissionId;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Service;

/**
 * The days of a mission as iCalendar (RFC 5545): what was agreed, and the days of what is to be
 * done before. Nobody is named, since a copy in somebody's calendar cannot be taken back.
 */
@Service
public class MissionCalendar {

  private final ReadMissions missions;
  private final Texts texts;
  private final SiteAddress site;
  private final Clock clock;

  MissionCalendar(ReadMissions missions, Texts texts, SiteAddress site, Clock clock) {
    this.missions = missions;
    this.texts = texts;
    this.site = site;
    this.clock = clock;
  }

  public String write(MissionId id, Language reader) {
    ReadMissions.View view = missions.find(id);
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Corridor//Mission//" + reader.code().toUpperCase(Locale.ROOT)));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(new CalScale("GREGORIAN"));
    view.agreed()
        .ifPresent(
            terms -> {
              VEvent event =
                  days(
                      "mission-" + id,
                      view.mission().title(),
                      terms.content().from(),
                      terms.content().until());
              event.add(new Location(terms.content().place()));
              event.add(new Description(site.of(id.path())));
              calendar.add(event);
            });
    for (Step step : view.steps()) {
      LocalDate due = step.due();
      if (due != null && (step.state() == Step.State.OPEN || step.state() == Step.State.APPLIED)) {
        String what = step.what().isEmpty() ? texts.text(reader, step.kind().text()) : step.what();
        calendar.add(days("step-" + step.id(), what + ": " + view.mission().title(), due, due));
      }
    }
    return calendar.toString();
  }

  private VEvent days(String id, String summary, LocalDate first, LocalDate last) {
    VEvent event = new VEvent(false);
    event.add(new Uid(id + "@corridor"));
    event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    event.add(new Summary(summary));
    event.add(new DtStart<>(first));
    event.add(new DtEnd<>(last.plusDays(1)));
    return event;
  }
}
