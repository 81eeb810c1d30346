package org.corridor.projects.visits.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.springframework.stereotype.Service;

/** A visit's days as iCalendar (RFC 5545). Nobody is named: a copy cannot be taken back. */
@Service
public class VisitCalendar {

  private final ReadVisits visits;
  private final ProjectsUnderWay projects;
  private final Texts texts;
  private final SiteAddress site;
  private final Clock clock;

  VisitCalendar(
      ReadVisits visits, ProjectsUnderWay projects, Texts texts, SiteAddress site, Clock clock) {
    this.visits = visits;
    this.projects = projects;
    this.texts = texts;
    this.site = site;
    this.clock = clock;
  }

  /**
   * @throws org.corridor.projects.underway.NotInTeam for strangers
   */
  public String write(ProjectKey key, UUID id, Language language) {
    Visit visit = visits.one(key, id);
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    VEvent event = new VEvent(false);
    event.add(new Uid("visit-" + visit.id() + "@corridor"));
    event.add(new DtStamp(now));
    event.add(new Sequence(visit.revision() - 1));
    event.add(
        new Summary(texts.text(language, visit.kind().text()) + ": " + projects.read(key).title()));
    event.add(new DtStart<>(visit.plan().from()));
    event.add(new DtEnd<>(visit.plan().to().plusDays(1)));
    event.add(new Description(site.of(key.path() + "/visits/" + visit.id())));
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Corridor//Visits//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(new CalScale("GREGORIAN"));
    calendar.add(event);
    return calendar.toString();
  }
}
