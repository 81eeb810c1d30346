package org.corridor.alliances.health.threats.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.alliances.health.NotNow;
import org.corridor.alliances.health.Overtaken;
import org.corridor.alliances.health.Unknown;
import org.corridor.alliances.health.threats.domain.Threat.Sign;
import org.corridor.alliances.partnerships.Participant;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What could harm the partnership: read by all in it, written by those who work for a partner. An
 * early sign that somebody sees is told to everybody. All throw {@link
 * org.corridor.alliances.partnerships.NoSeat} for strangers.
 */
@Service
@Transactional
public class Threats {

  private static final int MOST = 100;
  private static final String MESSAGES = "alliances.health.threats.";

  private final Seats seats;
  private final Partnerships partnerships;
  private final ThreatTable table;
  private final Trail trail;
  private final Clock clock;

  Threats(Seats seats, Partnerships partnerships, ThreatTable table, Trail trail, Clock clock) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.table = table;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * All there is to read.
   *
   * @param facts what is so in this partnership, said or seen
   * @param offered typical threats that nobody took up yet, those that fit the facts first
   */
  public record View(
      Seat reader,
      PartnershipView partnership,
      LocalDate today,
      Set<Fact> facts,
      List<Threat> threats,
      List<TypicalThreat> offered) {

    public View {
      facts = Set.copyOf(facts);
      threats = List.copyOf(threats);
      offered = List.copyOf(offered);
    }

    public List<Threat> open() {
      return threats.stream().filter(one -> !one.closed()).toList();
    }

    public List<Threat> closed() {
      return threats.stream().filter(Threat::closed).toList();
    }

    public List<Threat> alarming() {
      return threats.stream().filter(Threat::isAlarming).toList();
    }

    /** Who looks after it, by name; empty where nobody does. */
    public String owner(Threat threat) {
      String person =
          partnership.participant(threat.content().ownerSeat()).map(Participant::name).orElse("");
      String partner =
          partnership.partner(threat.content().ownerPartner()).map(Partner::name).orElse("");
      return person.isEmpty() ? partner : person;
    }

    /**
     * @throws Unknown if there is none
     */
    public Threat threat(UUID id) {
      return threats.stream()
          .filter(one -> one.id().equals(id))
          .findFirst()
          .orElseThrow(Unknown::new);
    }
  }

  @Transactional(readOnly = true)
  public View look(PartnershipId id) {
    return view(seats.require(id));
  }

  View view(Seat reader) {
    PartnershipView partnership = partnerships.view(reader);
    Set<Fact> facts = EnumSet.noneOf(Fact.class);
    facts.addAll(table.facts(reader.partnership()));
    facts.addAll(Fact.seen(partnership));
    List<Threat> threats = table.threats(reader.partnership());
    List<TypicalThreat> taken =
        threats.stream().map(one -> one.content().typical()).filter(Objects::nonNull).toList();
    return new View(
        reader,
        partnership,
        LocalDate.now(clock),
        facts,
        threats,
        TypicalThreat.offered(facts, taken));
  }

  /** Says what is so in this partnership; what the room sees by itself is left out. */
  public void say(PartnershipId id, Set<Fact> facts) {
    say(seats.require(id), facts);
  }

  void say(Seat by, Set<Fact> facts) {
    PartnershipId id = by.partnership();
    by.requireWorks();
    Set<Fact> said = EnumSet.noneOf(Fact.class);
    facts.stream().filter(Fact::isSaid).forEach(said::add);
    if (!said.equals(table.facts(id))) {
      table.say(by, said);
      trail.note(by, MESSAGES + "trail.facts", Map.of());
    }
  }

  /**
   * Adds a threat to the register; sent twice, it is added once.
   *
   * @param ticket names it from then on
   */
  public void add(PartnershipId id, UUID ticket, Threat.Content content) {
    add(seats.require(id), ticket, content);
  }

  void add(Seat by, UUID ticket, Threat.Content content) {
    by.requireWorks();
    View view = view(by);
    if (view.threats().stream().anyMatch(one -> one.id().equals(ticket))) {
      return;
    }
    if (view.threats().size() >= MOST) {
      throw new NotNow(MESSAGES + "too-many");
    }
    requireOwner(view, content);
    table.save(by, ticket, content, 1);
    table.rate(by, ticket, content);
    int number = 1;
    TypicalThreat typical = content.typical();
    if (typical != null) {
      for (String sign : TypicalThreat.SIGNS) {
        table.addSign(ticket, number++, sign, "");
      }
    }
    for (String words : content.signs()) {
      table.addSign(ticket, number++, null, words);
    }
    trail.note(by, MESSAGES + "trail.added", Map.of("what", what(content)));
  }

  /**
   * @throws Overtaken if somebody saved it in between
   */
  public void change(PartnershipId id, UUID threat, Threat.Content content, int base) {
    change(seats.require(id), threat, content, base);
  }

  void change(Seat by, UUID threat, Threat.Content content, int base) {
    by.requireWorks();
    table.lock(threat);
    View view = view(by);
    Threat now = view.threat(threat);
    if (now.content().equals(content)) {
      return;
    }
    if (now.revision() != base) {
      throw new Overtaken();
    }
    requireOwner(view, content);
    table.save(by, threat, content, base + 1);
    if (now.content().likelihood() != content.likelihood()
        || now.content().impact() != content.impact()) {
      table.rate(by, threat, content);
    }
    changeSigns(now, content.signs());
  }

  /** Signs that stay keep their ticks. */
  private void changeSigns(Threat now, List<String> words) {
    List<Sign> own = now.signs().stream().filter(sign -> sign.typical() == null).toList();
    own.stream()
        .filter(sign -> !words.contains(sign.words()))
        .forEach(sign -> table.removeSign(sign.id()));
    List<String> before = own.stream().map(Sign::words).toList();
    int number = 100 + now.revision() * Threat.Content.SIGNS;
    for (String one : new ArrayList<>(words)) {
      if (!before.contains(one)) {
        table.addSign(now.id(), number++, null, one);
      }
    }
  }

  /** Tells who saved the threat last that somebody worked on it at the same time. */
  public void tellOvertaken(PartnershipId id, UUID threat) {
    Seat by = seats.require(id);
    Threat now = view(by).threat(threat);
    if (!now.seat().equals(by.id())) {
      Map<String, String> what = Map.of("what", what(now.content()));
      trail.tell(by, now.seat(), MESSAGES + "notice.same-time", what, path(id, threat));
    }
  }

  /** Somebody sees an early sign, or finds that it was none. Everybody in the room is told. */
  public void tick(PartnershipId id, UUID threat, UUID sign, boolean seen) {
    tick(seats.require(id), threat, sign, seen);
  }

  void tick(Seat by, UUID threat, UUID sign, boolean seen) {
    PartnershipId id = by.partnership();
    by.requireWorks();
    View view = view(by);
    Threat now = view.threat(threat);
    if (!table.tick(by, threat, sign, seen)) {
      return;
    }
    Map<String, String> what = Map.of("what", what(now.content()));
    trail.note(by, MESSAGES + (seen ? "trail.sign" : "trail.no-sign"), what);
    if (seen) {
      others(view.partnership(), by)
          .forEach(seat -> trail.tell(by, seat, MESSAGES + "notice.sign", what, path(id, threat)));
    }
  }

  /** It is over, or comes back. */
  public void close(PartnershipId id, UUID threat, boolean closed) {
    Seat by = seats.require(id);
    by.requireWorks();
    Threat now = view(by).threat(threat);
    if (table.close(threat, closed)) {
      String done = closed ? "trail.closed" : "trail.reopened";
      trail.note(by, MESSAGES + done, Map.of("what", what(now.content())));
    }
  }

  private static void requireOwner(View view, Threat.Content content) {
    PartnerId partner = content.ownerPartner();
    SeatId seat = content.ownerSeat();
    if (partner != null && view.partnership().partner(partner).isEmpty()
        || seat != null && view.partnership().participant(seat).isEmpty()) {
      throw new IllegalArgumentException("Not in this partnership");
    }
  }

  /** Key of what it is called; own words stay out of the trail, which is for good. */
  private static String what(Threat.Content content) {
    return Optional.ofNullable(content.typical())
        .map(TypicalThreat::text)
        .orElse(content.kind().text());
  }

  private static List<SeatId> others(PartnershipView partnership, Seat by) {
    return partnership.people().stream()
        .filter(one -> one.here() && !one.seat().equals(by.id()))
        .map(Participant::seat)
        .toList();
  }

  private static String path(PartnershipId id, UUID threat) {
    return id.path() + "/threats/" + threat;
  }

  /** Threats of which an early sign was seen, for evidence. */
  @Transactional(readOnly = true)
  public int alarming(PartnershipId id) {
    return table.alarming(id);
  }
}
