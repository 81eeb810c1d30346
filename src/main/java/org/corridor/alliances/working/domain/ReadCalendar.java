package org.corridor.alliances.working.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.alliances.partnerships.PartnershipDates;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands in somebody's calendar about a partnership. */
@Service
@Transactional(readOnly = true)
public class ReadCalendar {

  private final Seats seats;
  private final CalendarLinks links;
  private final Meetings meetings;
  private final Communication communication;
  private final CalendarFile file;
  private final List<PartnershipDates> others;

  ReadCalendar(
      Seats seats,
      CalendarLinks links,
      Meetings meetings,
      Communication communication,
      CalendarFile file,
      List<PartnershipDates> others) {
    this.seats = seats;
    this.links = links;
    this.meetings = meetings;
    this.communication = communication;
    this.file = file;
    this.others = List.copyOf(others);
  }

  /**
   * What the calendar holds.
   *
   * @param days of other subjects
   * @param steps open ones of the reader's partner; of all for who leads or looks on
   */
  record Contents(
      PartnershipView partnership,
      List<Meeting> meetings,
      List<NextStep> steps,
      List<RegularCall> calls,
      List<Visit> visits,
      List<PartnershipDates.Days> days) {}

  /** Whether the reader has an address for calendar programs. */
  public Mine mine(PartnershipId id) {
    Seat reader = seats.require(id);
    return new Mine(meetings.list(reader).partnership(), links.exists(reader));
  }

  public record Mine(PartnershipView partnership, boolean exists) {}

  /** The calendar at a secret address as iCalendar (RFC 5545), in the language of the partner. */
  public Optional<String> read(OneTimeLink link) {
    return links.seat(link).map(this::write);
  }

  private String write(Seat reader) {
    Meetings.Overview overview = meetings.list(reader);
    Communication.Plan plan = communication.read(reader);
    List<Meeting> all = new ArrayList<>(overview.coming());
    all.addAll(overview.past());
    Language language =
        overview
            .partnership()
            .partner(reader.partner())
            .map(partner -> partner.language())
            .orElse(overview.partnership().written());
    return file.write(
        new Contents(
            overview.partnership(),
            all,
            overview.open().stream().filter(step -> concerns(reader, step)).toList(),
            plan.calls().stream().map(Communication.Next::call).toList(),
            plan.visits(),
            others.stream().flatMap(one -> one.days(reader, language).stream()).toList()),
        language);
  }

  private static boolean concerns(Seat reader, NextStep step) {
    return reader.coordinates() || reader.partner() == null || reader.isOf(step.partner());
  }
}
