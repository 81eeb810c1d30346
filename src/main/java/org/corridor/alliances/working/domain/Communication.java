package org.corridor.alliances.working.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.SameTime;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.SharedTexts;
import org.corridor.alliances.partnerships.SharedTexts.Saved;
import org.corridor.alliances.partnerships.Trail;
import org.corridor.alliances.working.domain.Visit.State;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How partners keep in touch: regular calls, visits, and how they understand each other (handbook
 * 6.4).
 */
@Service
@Transactional
public class Communication {

  /** Names the text about languages among the texts of the room. */
  public static final String UNDERSTANDING = "communication.languages";

  private final Seats seats;
  private final Partnerships partnerships;
  private final CommunicationTable table;
  private final SharedTexts texts;
  private final Trail trail;
  private final SameTime sameTime;
  private final Clock clock;

  Communication(
      Seats seats,
      Partnerships partnerships,
      CommunicationTable table,
      SharedTexts texts,
      Trail trail,
      SameTime sameTime,
      Clock clock) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.table = table;
    this.texts = texts;
    this.trail = trail;
    this.sameTime = sameTime;
    this.clock = clock;
  }

  /**
   * @param understanding how those who speak different languages understand each other
   * @param calls with the next time of each on the partners' clocks
   */
  public record Plan(
      Seat reader,
      PartnershipView partnership,
      List<Next> calls,
      List<Visit> visits,
      SharedTexts.Text understanding,
      List<SharedTexts.Version> history,
      List<Hint> hints) {}

  public record Next(RegularCall call, List<LocalTimes> times) {}

  /**
   * What might be missing.
   *
   * @param kind the sentence is {@code alliances.working.hint.<kind>}
   */
  public record Hint(String kind, Map<String, String> arguments) {
    public String text() {
      return "alliances.working.hint." + kind;
    }
  }

  @Transactional(readOnly = true)
  public Plan read(PartnershipId id) {
    return read(seats.require(id));
  }

  @Transactional(readOnly = true)
  public Plan read(Seat reader) {
    PartnershipView view = partnerships.view(reader);
    List<Next> calls =
        table.calls(reader.partnership()).stream().map(call -> next(call, view)).toList();
    List<Visit> visits = table.visits(reader.partnership());
    SharedTexts.Text understanding = texts.read(reader.partnership(), UNDERSTANDING);
    return new Plan(
        reader,
        view,
        calls,
        visits,
        understanding,
        texts.history(reader.partnership(), UNDERSTANDING),
        hints(view, calls, visits, understanding));
  }

  private Next next(RegularCall call, PartnershipView view) {
    var starts = call.next(clock);
    return new Next(
        call,
        LocalTimes.of(
            starts.toInstant(), starts.plusMinutes(call.minutes()).toInstant(), view.partners()));
  }

  private static List<Hint> hints(
      PartnershipView view, List<Next> calls, List<Visit> visits, SharedTexts.Text understanding) {
    List<Hint> hints = new ArrayList<>();
    List<Next> running = calls.stream().filter(one -> !one.call().ended()).toList();
    if (running.isEmpty()) {
      hints.add(new Hint("no-call", Map.of()));
    }
    List<Visit> wanted = visits.stream().filter(one -> one.state() != State.DROPPED).toList();
    if (wanted.isEmpty()) {
      hints.add(new Hint("no-visit", Map.of()));
    } else if (wanted.stream().noneMatch(Visit::inBudget)) {
      hints.add(new Hint("no-budget", Map.of()));
    }
    List<Language> languages =
        view.joined().stream().map(partner -> partner.language()).distinct().toList();
    if (languages.size() > 1 && understanding.words().isBlank()) {
      hints.add(
          new Hint(
              "no-language",
              Map.of(
                  "languages",
                  String.join(" · ", languages.stream().map(Language::ownName).toList()))));
    }
    running.stream()
        .flatMap(one -> one.times().stream())
        .filter(LocalTimes::night)
        .findFirst()
        .ifPresent(
            time ->
                hints.add(
                    new Hint("night", Map.of("partner", String.join(" · ", time.partners())))));
    return hints;
  }

  /**
   * Adds a call, or changes the one of its id.
   *
   * @return false if somebody else changed it meanwhile
   */
  public boolean save(PartnershipId id, RegularCall call) {
    return save(seats.require(id), call);
  }

  boolean save(Seat by, RegularCall call) {
    by.requireWorks();
    requirePartners(by, List.of(call.caller()));
    RegularCall before = table.lockCall(by.partnership(), call.id()).orElse(null);
    if (before != null) {
      if (before.sameAs(call)) {
        return true;
      }
      if (before.revision() != call.revision()) {
        sameTime.late(by, thing(call), "alliances.working.calls", path(by));
        return false;
      }
    }
    table.save(by.partnership(), call.at(0, before != null && before.ended()));
    sameTime.wrote(by, thing(call));
    trail.note(by, "alliances.working.trail.call", Map.of());
    return true;
  }

  private static String thing(RegularCall call) {
    return "call." + call.id();
  }

  private static String thing(Visit visit) {
    return "visit." + visit.id();
  }

  private static String path(Seat by) {
    return by.partnership().path() + "/communication";
  }

  /** Ends a series of calls, or takes that back. */
  public void end(PartnershipId id, UUID call, boolean ended) {
    Seat by = seats.require(id);
    by.requireWorks();
    RegularCall before = table.lockCall(id, call).orElseThrow(NoSeat::new);
    if (before.ended() != ended) {
      table.save(id, before.at(0, ended));
      trail.note(by, "alliances.working.trail.call", Map.of());
    }
  }

  /**
   * Adds a visit, or changes the one of its id.
   *
   * @return false if somebody else changed it meanwhile
   */
  public boolean save(PartnershipId id, Visit visit) {
    return save(seats.require(id), visit);
  }

  boolean save(Seat by, Visit visit) {
    by.requireWorks();
    List<PartnerId> named = new ArrayList<>(List.of(visit.from(), visit.to()));
    if (visit.payer() != null) {
      named.add(visit.payer());
    }
    requirePartners(by, named);
    Visit before = table.lockVisit(by.partnership(), visit.id()).orElse(null);
    if (before != null) {
      if (before.sameAs(visit)) {
        return true;
      }
      if (before.revision() != visit.revision()) {
        sameTime.late(by, thing(visit), "alliances.working.visits", path(by));
        return false;
      }
    }
    table.save(by.partnership(), visit.in(before == null ? State.PLANNED : before.state(), 0));
    sameTime.wrote(by, thing(visit));
    trail.note(by, "alliances.working.trail.visit", visited(visit));
    return true;
  }

  /** Says that it was made, or dropped, or is planned after all. */
  public void turn(PartnershipId id, UUID visit, State state) {
    turn(seats.require(id), visit, state);
  }

  void turn(Seat by, UUID visit, State state) {
    by.requireWorks();
    Visit before = table.lockVisit(by.partnership(), visit).orElseThrow(NoSeat::new);
    if (before.state() != state) {
      table.save(by.partnership(), before.in(state, 0));
      trail.note(by, "alliances.working.trail.visit", visited(before));
    }
  }

  private static Map<String, String> visited(Visit visit) {
    return Map.of("partner", visit.to().toString());
  }

  /** Says in which languages they talk and write; see {@link SharedTexts}. */
  public Saved understand(PartnershipId id, Language written, String words, int base) {
    return understand(seats.require(id), written, words, base);
  }

  Saved understand(Seat by, Language written, String words, int base) {
    return texts.save(
        by,
        UNDERSTANDING,
        "alliances.working.understanding",
        by.partnership().path() + "/communication#understanding",
        written,
        words,
        base);
  }

  private void requirePartners(Seat by, List<PartnerId> named) {
    PartnershipView view = partnerships.view(by);
    if (named.stream().anyMatch(one -> view.partner(one).isEmpty())) {
      throw new NoSeat();
    }
  }
}
