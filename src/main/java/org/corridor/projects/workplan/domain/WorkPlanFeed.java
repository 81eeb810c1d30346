package org.corridor.projects.workplan.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.workplan.Days;
import org.corridor.projects.workplan.Milestone;
import org.corridor.projects.workplan.PlanNow;
import org.corridor.projects.workplan.PlannedActivity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A work plan's days as iCalendar (RFC 5545). What was imported before is updated: each thing keeps
 * its UID, and its SEQUENCE grows with each change. Nobody is named, and nothing that was noted is
 * told, since a copy in somebody's calendar cannot be taken back.
 */
@Service
public class WorkPlanFeed {

  private final PlanReaders readers;
  private final ReadWorkPlan plans;
  private final Texts texts;
  private final SiteAddress site;

  WorkPlanFeed(PlanReaders readers, ReadWorkPlan plans, Texts texts, SiteAddress site) {
    this.readers = readers;
    this.plans = plans;
    this.texts = texts;
    this.site = site;
  }

  /** The calendar at a secret address; empty where there is none, or no longer. */
  @Transactional(readOnly = true)
  public Optional<String> read(OneTimeLink link) {
    return readers
        .behind(link)
        .map(reader -> write(plans.read(reader.project()), reader.language()));
  }

  String write(PlanNow plan, Language language) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Corridor//Work plan//" + language.code().toUpperCase(Locale.ROOT)));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(new CalScale("GREGORIAN"));
    calendar.add(new XProperty("X-WR-CALNAME", plan.project().title()));
    for (PlannedActivity one : plan.activities()) {
      Days days = one.days();
      if (days != null) {
        calendar.add(activity(plan, one, days, language));
      }
    }
    plan.milestones().forEach(one -> calendar.add(milestone(plan, one, language)));
    return calendar.toString();
  }

  /** Until somebody touched it, it changes with the version that holds. */
  private VEvent activity(PlanNow plan, PlannedActivity one, Days days, Language language) {
    Instant begun = plan.project().start().atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant changed = one.changed();
    VEvent event =
        event(
            "activity-" + one.id() + "-" + plan.project().key(),
            one.done() ? done(language, one.name()) : one.name(),
            days,
            one.revision() + plan.project().version() - 1,
            changed == null ? begun : changed);
    event.add(new Description(site.of(plan.project().key().path() + "/plan/" + one.id())));
    return event;
  }

  private VEvent milestone(PlanNow plan, Milestone one, Language language) {
    VEvent event =
        event(
            "milestone-" + one.id(),
            one.done() == null
                ? texts.text(language, "projects.workplan.calendar.milestone", "name", one.name())
                : done(language, one.name()),
            new Days(one.day(), one.day()),
            one.revision() - 1,
            one.changed());
    event.add(new Description(site.of(plan.project().key().path() + "/plan/milestones")));
    return event;
  }

  private String done(Language language, String name) {
    return texts.text(language, "projects.workplan.calendar.done", "name", name);
  }

  private static VEvent event(String id, String summary, Days days, int sequence, Instant changed) {
    Instant second = changed.truncatedTo(ChronoUnit.SECONDS);
    VEvent event = new VEvent(false);
    event.add(new Uid(id + "@corridor"));
    event.add(new DtStamp(second));
    event.add(new LastModified(second));
    event.add(new Sequence(sequence));
    event.add(new Summary(summary));
    event.add(new DtStart<>(days.start()));
    event.add(new DtEnd<>(days.end().plusDays(1)));
    event.add(new Transp(Transp.VALUE_TRANSPARENT));
    return event;
  }
}
