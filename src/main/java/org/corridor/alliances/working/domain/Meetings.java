package org.corridor.alliances.working.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.Participant;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.SharedTexts;
import org.corridor.alliances.partnerships.SharedTexts.Saved;
import org.corridor.alliances.partnerships.Trail;
import org.corridor.alliances.working.domain.Meeting.Plan;
import org.corridor.alliances.working.domain.Meeting.State;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls meetings, moves them, and keeps what was said there. */
@Service
@Transactional
public class Meetings {

  private final Seats seats;
  private final Partnerships partnerships;
  private final MeetingTable table;
  private final StepTable steps;
  private final SharedTexts texts;
  private final MeetingMails mails;
  private final Trail trail;
  private final Clock clock;

  Meetings(
      Seats seats,
      Partnerships partnerships,
      MeetingTable table,
      StepTable steps,
      SharedTexts texts,
      MeetingMails mails,
      Trail trail,
      Clock clock) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.table = table;
    this.steps = steps;
    this.texts = texts;
    this.mails = mails;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * All meetings.
   *
   * @param coming the next one first, running ones included
   * @param past the latest first, cancelled ones included
   * @param open the next steps of all of them that are not done, the most urgent first
   */
  public record Overview(
      Seat reader,
      PartnershipView partnership,
      List<Meeting> coming,
      List<Meeting> past,
      List<NextStep> open,
      long overdue) {}

  /** One of them, with everything about it. */
  public record Whole(
      Seat reader,
      PartnershipView partnership,
      Meeting meeting,
      List<LocalTimes> times,
      SharedTexts.Text minutes,
      List<SharedTexts.Version> history,
      List<NextStep> steps) {}

  @Transactional(readOnly = true)
  public Overview list(PartnershipId id) {
    return list(seats.require(id));
  }

  @Transactional(readOnly = true)
  public Overview list(Seat reader) {
    PartnershipView view = partnerships.view(reader);
    List<Meeting> all = table.of(reader.partnership());
    List<Meeting> coming =
        all.stream()
            .filter(one -> one.isPlanned() && one.plan().ends().isAfter(clock.instant()))
            .sorted(Comparator.comparing(one -> one.plan().starts()))
            .toList();
    List<NextStep> open = steps.open(reader.partnership());
    return new Overview(
        reader,
        view,
        coming,
        all.stream().filter(one -> !coming.contains(one)).toList(),
        open,
        open.stream().filter(step -> step.isOverdue(view, clock)).count());
  }

  @Transactional(readOnly = true)
  public Whole look(PartnershipId id, UUID meeting) {
    Seat reader = seats.require(id);
    PartnershipView view = partnerships.view(reader);
    Meeting found = table.find(id, meeting).orElseThrow(NoSeat::new);
    return new Whole(
        reader,
        view,
        found,
        LocalTimes.of(found.plan().starts(), found.plan().ends(), view.partners()),
        texts.read(id, found.minutesKey()),
        texts.history(id, found.minutesKey()),
        steps.of(id, meeting));
  }

  /**
   * Calls a meeting and writes to everybody else in the room.
   *
   * @param meeting names the meeting, so that a form sent twice calls it once
   */
  public void call(PartnershipId id, UUID meeting, Plan plan) {
    call(seats.require(id), meeting, plan);
  }

  void call(Seat by, UUID meeting, Plan plan) {
    by.requireWorks();
    PartnershipId id = by.partnership();
    Meeting called = new Meeting(meeting, id, plan, State.PLANNED, List.of(), by.id(), 0);
    if (table.add(called)) {
      trail.note(by, "alliances.working.trail.meeting.called", title(called));
      mails.write(by, partnerships.view(by), called, MeetingMails.CALLED);
    }
  }

  /**
   * Plans it otherwise; when time or place change, everybody else is written to.
   *
   * @return false if somebody saved it meanwhile: nothing changes, and they are told
   */
  public boolean plan(PartnershipId id, UUID meeting, Plan plan, int base) {
    Seat by = seats.require(id);
    by.requireWorks();
    Meeting before = table.lock(id, meeting).orElseThrow(NoSeat::new);
    if (before.plan().equals(plan)) {
      return true;
    }
    if (before.revision() != base) {
      if (!before.by().equals(by.id())) {
        trail.tell(
            by,
            before.by(),
            "alliances.working.told.overtaken",
            Map.of("what", "alliances.working.meeting"),
            before.path());
      }
      return false;
    }
    Meeting after = with(before, plan, before.state(), before.came(), by);
    table.save(after);
    if (before.isPlanned() && plan.movedFrom(before.plan())) {
      trail.note(by, "alliances.working.trail.meeting.moved", title(after));
      mails.write(by, partnerships.view(by), after, MeetingMails.MOVED);
    }
    return true;
  }

  /** Calls it off; nothing happens where it was held or called off already. */
  public void cancel(PartnershipId id, UUID meeting) {
    turn(id, meeting, State.PLANNED, State.CANCELLED, MeetingMails.CANCELLED);
  }

  /** Takes back that it was called off, or held. */
  public void reopen(PartnershipId id, UUID meeting) {
    Seat by = seats.require(id);
    by.requireWorks();
    Meeting before = table.lock(id, meeting).orElseThrow(NoSeat::new);
    if (!before.isPlanned()) {
      Meeting after = with(before, before.plan(), State.PLANNED, List.of(), by);
      table.save(after);
      trail.note(by, "alliances.working.trail.meeting.reopened", title(after));
      if (before.state() == State.CANCELLED && after.plan().ends().isAfter(clock.instant())) {
        mails.write(by, partnerships.view(by), after, MeetingMails.CALLED);
      }
    }
  }

  private void turn(PartnershipId id, UUID meeting, State from, State to, String mail) {
    Seat by = seats.require(id);
    by.requireWorks();
    Meeting before = table.lock(id, meeting).orElseThrow(NoSeat::new);
    if (before.state() == from) {
      Meeting after = with(before, before.plan(), to, before.came(), by);
      table.save(after);
      trail.note(by, "alliances.working.trail.meeting.cancelled", title(after));
      mails.write(by, partnerships.view(by), after, mail);
    }
  }

  /** Says who was there: with that, it was held. */
  public void came(PartnershipId id, UUID meeting, List<SeatId> came) {
    came(seats.require(id), meeting, came);
  }

  void came(Seat by, UUID meeting, List<SeatId> came) {
    by.requireWorks();
    PartnershipId id = by.partnership();
    Meeting before = table.lock(id, meeting).orElseThrow(NoSeat::new);
    List<SeatId> known =
        partnerships.view(by).people().stream()
            .map(Participant::seat)
            .filter(came::contains)
            .toList();
    if (before.state() == State.HELD && before.came().equals(known)) {
      return;
    }
    Meeting after = with(before, before.plan(), State.HELD, known, by);
    table.save(after);
    if (before.state() != State.HELD) {
      trail.note(by, "alliances.working.trail.meeting.held", title(after));
    }
  }

  /** See {@link SharedTexts}: words that were overtaken are kept beside, and both are told. */
  public Saved minutes(PartnershipId id, UUID meeting, Language written, String words, int base) {
    return minutes(seats.require(id), meeting, written, words, base);
  }

  Saved minutes(Seat by, UUID meeting, Language written, String words, int base) {
    Meeting found = table.find(by.partnership(), meeting).orElseThrow(NoSeat::new);
    return texts.save(
        by,
        found.minutesKey(),
        "alliances.working.minutes",
        found.path() + "#minutes",
        written,
        words,
        base);
  }

  /** False where the meeting has as many steps as it may have. */
  public boolean agree(PartnershipId id, NextStep step) {
    return agree(seats.require(id), step);
  }

  boolean agree(Seat by, NextStep step) {
    by.requireWorks();
    PartnershipView view = partnerships.view(by);
    Meeting meeting = table.lock(by.partnership(), step.meeting()).orElseThrow(NoSeat::new);
    boolean fits =
        view.partner(step.partner()).isPresent()
            && (step.seat() == null
                || view.participant(step.seat())
                    .filter(one -> step.partner().equals(one.partner()))
                    .isPresent());
    if (!fits) {
      throw new NoSeat();
    }
    if (steps.of(by.partnership(), step.meeting()).size() >= NextStep.MOST) {
      return false;
    }
    if (steps.add(by.partnership(), step) && step.seat() != null && !step.seat().equals(by.id())) {
      trail.tell(by, step.seat(), "alliances.working.told.step", Map.of(), meeting.path());
    }
    return true;
  }

  /** Marks it done today, or open again. */
  public NextStep mark(PartnershipId id, UUID step, boolean done) {
    Seat by = seats.require(id);
    by.requireWorks();
    NextStep found = steps.find(id, step).orElseThrow(NoSeat::new);
    if (found.isOpen() == done) {
      LocalDate today = found.today(partnerships.view(by), clock);
      steps.mark(step, done ? today : null);
      trail.note(
          by,
          done ? "alliances.working.trail.step.done" : "alliances.working.trail.step.open",
          Map.of("step", found.what()));
    }
    return found;
  }

  /** Gives it another day; the log says from which to which. */
  public NextStep postpone(PartnershipId id, UUID step, LocalDate due) {
    Seat by = seats.require(id);
    by.requireWorks();
    NextStep found = steps.find(id, step).orElseThrow(NoSeat::new);
    if (!found.due().equals(due)) {
      steps.postpone(step, due);
      trail.note(
          by,
          "alliances.working.trail.step.due",
          Map.of("step", found.what(), "before", found.due().toString(), "after", due.toString()));
    }
    return found;
  }

  private static Meeting with(Meeting before, Plan plan, State state, List<SeatId> came, Seat by) {
    return new Meeting(
        before.id(), before.partnership(), plan, state, came, by.id(), before.revision() + 1);
  }

  private static Map<String, String> title(Meeting meeting) {
    return Map.of("title", meeting.plan().title());
  }
}
