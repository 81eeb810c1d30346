package org.corridor.alliances.health.learning.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.health.NotNow;
import org.corridor.alliances.health.Overtaken;
import org.corridor.alliances.health.Unknown;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.Trail;
import org.corridor.platform.text.Language;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What partners know and want to learn, who teaches whom, and what came of it. Read by all in the
 * partnership; each partner speaks for itself, a plan is written by those whom it is about. All
 * throw {@link org.corridor.alliances.partnerships.NoSeat} for strangers.
 */
@Service
@Transactional
public class Learning {

  /** So many capacities in own words. */
  public static final int OWN = 30;

  /** Longest name of one. */
  public static final int NAME = 120;

  private static final int PLANS = 200;
  private static final int RECORDS = 500;
  private static final String MESSAGES = "alliances.health.learning.";

  private final Seats seats;
  private final Partnerships partnerships;
  private final LearningTable table;
  private final Trail trail;
  private final Clock clock;

  Learning(Seats seats, Partnerships partnerships, LearningTable table, Trail trail, Clock clock) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.table = table;
    this.trail = trail;
    this.clock = clock;
  }

  /** All there is to read. */
  public record View(
      Seat reader,
      PartnershipView partnership,
      LocalDate today,
      List<Topic> topics,
      Map<PartnerId, Map<String, Standing>> cards,
      List<Transfer> transfers,
      Flows flows) {

    public Optional<Topic> topic(String code) {
      return topics.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The partner's name; empty where there is none. */
    public String name(PartnerId partner) {
      return partnership.partner(partner).map(Partner::name).orElse("");
    }

    public List<Topic> topics(PartnerId partner, Standing standing) {
      Map<String, Standing> card = cards.getOrDefault(partner, Map.of());
      return topics.stream().filter(one -> card.get(one.code()) == standing).toList();
    }
  }

  @Transactional(readOnly = true)
  public View look(PartnershipId id) {
    return view(seats.require(id));
  }

  View view(Seat reader) {
    PartnershipView partnership = partnerships.view(reader);
    List<Topic> topics = topics(reader.partnership());
    Map<PartnerId, Map<String, Standing>> cards = table.cards(reader.partnership());
    List<Transfer> transfers = table.transfers(reader.partnership());
    return new View(
        reader,
        partnership,
        LocalDate.now(clock),
        topics,
        cards,
        transfers,
        Flows.of(partnership.joined(), topics, cards, transfers));
  }

  private List<Topic> topics(PartnershipId id) {
    List<Topic> topics = new ArrayList<>();
    for (Capacity capacity : Capacity.values()) {
      topics.add(Topic.of(capacity));
    }
    topics.addAll(table.own(id));
    return topics;
  }

  /** The own partner's card. */
  public record OwnCard(View view, PartnerId partner, Map<String, Standing> card, int revision) {}

  /** Not {@code readOnly}: it takes the row, so that card and revision belong together. */
  public OwnCard card(PartnershipId id) {
    Seat reader = seats.require(id);
    PartnerId partner = reader.requirePartner();
    int revision = table.card(id, partner).map(LearningTable.Saved::revision).orElse(0);
    View view = view(reader);
    return new OwnCard(view, partner, view.cards().getOrDefault(partner, Map.of()), revision);
  }

  /**
   * Says what the own partner knows and wants to learn.
   *
   * @throws Overtaken if a colleague saved another card in between
   */
  public void save(PartnershipId id, Map<String, Standing> card, int base) {
    save(seats.require(id), card, base);
  }

  void save(Seat by, Map<String, Standing> card, int base) {
    PartnershipId id = by.partnership();
    by.requireWorks();
    PartnerId partner = by.requirePartner();
    Map<String, Standing> known = new HashMap<>(card);
    List<String> codes = topics(id).stream().map(Topic::code).toList();
    known.keySet().retainAll(codes);
    if (known.equals(table.cards(id).getOrDefault(partner, Map.of()))) {
      return;
    }
    if (!table.save(by, partner, known, base)) {
      throw new Overtaken();
    }
    trail.note(by, MESSAGES + "trail.card", Map.of());
  }

  /** Tells who saved the card last that a colleague worked on it at the same time. */
  public void tellOvertaken(PartnershipId id) {
    Seat by = seats.require(id);
    table
        .card(id, by.requirePartner())
        .map(LearningTable.Saved::seat)
        .filter(other -> !other.equals(by.id()))
        .ifPresent(
            other -> trail.tell(by, other, MESSAGES + "notice.card", Map.of(), path(id) + "/card"));
  }

  /**
   * Adds a capacity in own words to what all choose from.
   *
   * @throws NotNow if there are too many
   */
  public void add(PartnershipId id, String name, Language written) {
    Seat by = seats.require(id);
    by.requireWorks();
    if (table.own(id).size() >= OWN) {
      throw new NotNow(MESSAGES + "too-many");
    }
    table.add(by, name, written);
  }

  /**
   * One plan.
   *
   * @throws Unknown if there is none
   */
  @Transactional(readOnly = true)
  public Transfer find(View view, UUID transfer) {
    return view.transfers().stream()
        .filter(one -> one.id().equals(transfer))
        .findFirst()
        .orElseThrow(Unknown::new);
  }

  /**
   * Plans something new; sent twice, it is planned once.
   *
   * @param ticket names it from then on
   */
  public void plan(PartnershipId id, UUID ticket, Transfer.Plan plan) {
    plan(seats.require(id), ticket, plan);
  }

  void plan(Seat by, UUID ticket, Transfer.Plan plan) {
    by.requireWorks();
    View view = view(by);
    if (view.transfers().stream().anyMatch(one -> one.id().equals(ticket))) {
      return;
    }
    requireSensible(view, plan);
    requireTheirs(by, plan);
    if (view.transfers().size() >= PLANS) {
      throw new NotNow(MESSAGES + "too-many");
    }
    table.save(by, ticket, plan, 1);
    trail.note(by, MESSAGES + "trail.planned", names(view, plan));
  }

  /**
   * @throws Overtaken if somebody saved it in between
   */
  public void change(PartnershipId id, UUID transfer, Transfer.Plan plan, int base) {
    Seat by = seats.require(id);
    table.lock(transfer);
    View view = view(by);
    Transfer now = requireFor(view, by, transfer);
    requireSensible(view, plan);
    requireTheirs(by, plan);
    if (now.plan().equals(plan)) {
      return;
    }
    if (now.revision() != base) {
      throw new Overtaken();
    }
    table.save(by, transfer, plan, base + 1);
  }

  /** Tells who saved the plan last that somebody worked on it at the same time. */
  public void tellOvertaken(PartnershipId id, UUID transfer) {
    Seat by = seats.require(id);
    SeatId other = find(view(by), transfer).seat();
    if (!other.equals(by.id())) {
      trail.tell(by, other, MESSAGES + "notice.plan", Map.of(), path(id) + "/" + transfer);
    }
  }

  /** Drops it from the plan, or takes it up again. */
  public void drop(PartnershipId id, UUID transfer, boolean dropped) {
    Seat by = seats.require(id);
    View view = view(by);
    Transfer now = requireFor(view, by, transfer);
    if (now.dropped() != dropped) {
      table.drop(transfer, dropped);
      String what = dropped ? "trail.dropped" : "trail.taken-up";
      trail.note(by, MESSAGES + what, names(view, now.plan()));
    }
  }

  /**
   * Something took place; sent twice, it is written down once.
   *
   * @param record by whoever asks, whatever seat it names
   */
  public void record(PartnershipId id, UUID transfer, Transfer.Record record) {
    record(seats.require(id), transfer, record);
  }

  void record(Seat by, UUID transfer, Transfer.Record record) {
    View view = view(by);
    Transfer now = requireFor(view, by, transfer);
    if (now.records().size() >= RECORDS) {
      throw new NotNow(MESSAGES + "too-many");
    }
    Transfer.Record own =
        new Transfer.Record(
            record.id(),
            record.on(),
            record.hours(),
            record.people(),
            record.result(),
            record.written(),
            by.id(),
            false);
    if (table.record(transfer, own)) {
      trail.note(by, MESSAGES + "trail.recorded", names(view, now.plan()));
    }
  }

  /** Takes an own record out of the sums, or puts it back. */
  public void strike(PartnershipId id, UUID transfer, UUID record, boolean struck) {
    Seat by = seats.require(id);
    requireFor(view(by), by, transfer);
    table.strike(transfer, record, by, struck);
  }

  private Transfer requireFor(View view, Seat by, UUID transfer) {
    Transfer found = find(view, transfer);
    if (!found.isFor(by)) {
      throw new AccessDeniedException("A plan of others");
    }
    return found;
  }

  private static void requireTheirs(Seat by, Transfer.Plan plan) {
    if (!by.coordinates() && !by.isOf(plan.teacher()) && !by.isOf(plan.learner())) {
      throw new AccessDeniedException("A plan for others");
    }
  }

  private static void requireSensible(View view, Transfer.Plan plan) {
    boolean sensible =
        !plan.teacher().equals(plan.learner())
            && view.partnership().partner(plan.teacher()).isPresent()
            && view.partnership().partner(plan.learner()).isPresent()
            && view.topic(plan.capacity()).isPresent();
    if (!sensible) {
      throw new IllegalArgumentException("Not a plan between two partners here");
    }
  }

  private static Map<String, String> names(View view, Transfer.Plan plan) {
    return Map.of("from", view.name(plan.teacher()), "to", view.name(plan.learner()));
  }

  private static String path(PartnershipId id) {
    return id.path() + "/learning";
  }

  /** Hours that took place, for evidence. */
  @Transactional(readOnly = true)
  public BigDecimal hours(PartnershipId id) {
    return table.hours(id);
  }
}
