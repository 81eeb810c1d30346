package org.corridor.alliances.health.checkup.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.health.NotNow;
import org.corridor.alliances.health.Overtaken;
import org.corridor.alliances.health.Unknown;
import org.corridor.alliances.partnerships.Participant;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.Trail;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Partners assess their partnership, each alone, and compare. A partner's answers are read by its
 * own people only; by the others once the round is compared and their own word is in. All throw
 * {@link org.corridor.alliances.partnerships.NoSeat} for strangers and {@link Unknown} for a round
 * that is not there.
 */
@Service
@Transactional
public class Checkups {

  private static final String MESSAGES = "alliances.health.checkup.";

  private final Seats seats;
  private final Partnerships partnerships;
  private final CheckupTable table;
  private final Trail trail;
  private final Clock clock;

  Checkups(Seats seats, Partnerships partnerships, CheckupTable table, Trail trail, Clock clock) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.table = table;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * What somebody may see of the check-ups.
   *
   * @param rounds all, the latest first: who handed in, not what
   * @param compared the rounds that this reader may compare, from the earliest
   */
  public record View(
      Seat reader,
      PartnershipView partnership,
      LocalDate today,
      List<Round> rounds,
      List<Compared> compared) {

    /** The one that answers are collected for. */
    public Optional<Round> open() {
      return rounds.stream().filter(round -> !round.isCompared()).findFirst();
    }

    public boolean begins() {
      return reader.speaks() && open().isEmpty() && partnership.joined().size() > 1;
    }
  }

  /**
   * A round that is compared.
   *
   * @param words what each partner said to all, in the order of partners
   */
  public record Compared(UUID round, int number, List<Said> words, Comparison comparison) {}

  /** A partner's remark for all. */
  public record Said(PartnerId partner, String remark, Language written) {}

  @Transactional(readOnly = true)
  public View look(PartnershipId id) {
    return view(seats.require(id));
  }

  View view(Seat reader) {
    PartnershipView partnership = partnerships.view(reader);
    return new View(
        reader,
        partnership,
        LocalDate.now(clock),
        table.rounds(reader.partnership()),
        compared(partnership, table.words(reader)));
  }

  private static List<Compared> compared(
      PartnershipView partnership, List<CheckupTable.Word> words) {
    Map<UUID, List<CheckupTable.Word>> byRound = new LinkedHashMap<>();
    words.forEach(
        word -> byRound.computeIfAbsent(word.round(), round -> new ArrayList<>()).add(word));
    return byRound.values().stream().map(all -> compared(partnership, all, all.get(0))).toList();
  }

  private static Compared compared(
      PartnershipView partnership, List<CheckupTable.Word> all, CheckupTable.Word any) {
    Map<PartnerId, Map<Statement, Answer>> said = new LinkedHashMap<>();
    List<Said> remarks = new ArrayList<>();
    partnership
        .partners()
        .forEach(
            partner ->
                all.stream()
                    .filter(word -> word.partner().equals(partner.id()))
                    .forEach(
                        word -> {
                          said.put(word.partner(), word.answers());
                          remarks.add(new Said(word.partner(), word.remark(), word.written()));
                        }));
    return new Compared(any.round(), any.number(), remarks, Comparison.of(said));
  }

  /**
   * Begins a round; sent twice, it begins once.
   *
   * @throws NotNow if one is open, or nobody is there to compare with
   */
  public void open(PartnershipId id, UUID round, LocalDate due) {
    open(seats.require(id), round, due);
  }

  void open(Seat by, UUID round, LocalDate due) {
    PartnershipId id = by.partnership();
    by.requireSpeaks();
    PartnershipView partnership = partnerships.view(by);
    table.lock(id);
    List<Round> before = table.rounds(id);
    if (before.stream().anyMatch(one -> one.id().equals(round))) {
      return;
    }
    if (before.stream().anyMatch(one -> !one.isCompared())) {
      throw new NotNow(MESSAGES + "one-open");
    }
    if (partnership.joined().size() < 2) {
      throw new NotNow(MESSAGES + "alone");
    }
    int number = before.stream().mapToInt(Round::number).max().orElse(0) + 1;
    table.open(round, by, number, due);
    trail.note(by, MESSAGES + "trail.opened", Map.of("number", Integer.toString(number)));
    others(partnership, by)
        .forEach(
            seat ->
                trail.tell(
                    by,
                    seat,
                    MESSAGES + "notice.opened",
                    Map.of("number", Integer.toString(number)),
                    path(id)));
  }

  /**
   * The own partner's sheet.
   *
   * @param mayEdit false once it is handed in, or a later round has begun
   * @param by how who saved it last is called; empty while nobody did
   */
  public record OwnSheet(
      Seat reader,
      PartnershipView partnership,
      Round round,
      Sheet sheet,
      boolean mayEdit,
      String by) {}

  /**
   * @throws org.springframework.security.access.AccessDeniedException for observers
   */
  @Transactional(readOnly = true)
  public OwnSheet sheet(PartnershipId id, UUID round) {
    Seat reader = seats.require(id);
    PartnerId partner = reader.requirePartner();
    Round found = table.find(id, round).orElseThrow(Unknown::new);
    PartnershipView partnership = partnerships.view(reader);
    Sheet sheet = table.sheet(round, partner);
    return new OwnSheet(
        reader,
        partnership,
        found,
        sheet,
        !sheet.isHandedIn() && isLatest(id, found),
        partnership.participant(sheet.seat()).map(Participant::name).orElse(""));
  }

  private boolean isLatest(PartnershipId id, Round round) {
    return table.rounds(id).get(0).id().equals(round.id());
  }

  /**
   * Saves the own partner's answers on top of the revision {@code base}; the same again changes
   * nothing.
   *
   * @throws Overtaken if a colleague saved others in between: they are told
   * @throws NotNow if it is handed in already
   */
  public void save(PartnershipId id, UUID round, Sheet.Content content, int base) {
    save(seats.require(id), round, content, base);
  }

  void save(Seat by, UUID round, Sheet.Content content, int base) {
    PartnershipId id = by.partnership();
    by.requireWorks();
    PartnerId partner = by.requirePartner();
    Round found = table.lock(id, round).orElseThrow(Unknown::new);
    Sheet now = table.sheet(round, partner);
    if (now.content().equals(content)) {
      return;
    }
    if (now.isHandedIn() || !isLatest(id, found)) {
      throw new NotNow(MESSAGES + "closed");
    }
    if (now.revision() != base) {
      throw new Overtaken();
    }
    table.save(round, by, partner, content, base + 1);
  }

  /** Tells who saved the sheet last that a colleague worked on it at the same time. */
  public void tellOvertaken(PartnershipId id, UUID round) {
    Seat by = seats.require(id);
    SeatId other = table.sheet(round, by.requirePartner()).seat();
    if (other != null && !other.equals(by.id())) {
      trail.tell(by, other, MESSAGES + "notice.same-time", Map.of(), path(id) + "/" + round);
    }
  }

  /**
   * Makes the sheet its partner's word. Once all who are in have handed in, the round is compared.
   *
   * @throws NotNow if statements are open
   */
  public void handIn(PartnershipId id, UUID round) {
    handIn(seats.require(id), round);
  }

  void handIn(Seat by, UUID round) {
    PartnershipId id = by.partnership();
    by.requireSpeaks();
    PartnerId partner = by.requirePartner();
    Round found = table.lock(id, round).orElseThrow(Unknown::new);
    Sheet sheet = table.sheet(round, partner);
    if (sheet.isHandedIn()) {
      return;
    }
    if (!sheet.content().isComplete()) {
      throw new NotNow(MESSAGES + "incomplete");
    }
    if (!isLatest(id, found)) {
      throw new NotNow(MESSAGES + "closed");
    }
    table.handIn(round, partner, true);
    trail.note(by, MESSAGES + "trail.handed-in", number(found));
    PartnershipView partnership = partnerships.view(by);
    if (!found.isCompared() && reread(id, round).hasAll(partnership.joined())) {
      compare(by, partnership, found);
    }
  }

  private Round reread(PartnershipId id, UUID round) {
    return table.find(id, round).orElseThrow(Unknown::new);
  }

  /**
   * Takes the own word back, to change it, as long as nobody has seen it.
   *
   * @throws NotNow once the round is compared
   */
  public void takeBack(PartnershipId id, UUID round) {
    takeBack(seats.require(id), round);
  }

  void takeBack(Seat by, UUID round) {
    PartnershipId id = by.partnership();
    by.requireSpeaks();
    Round found = table.lock(id, round).orElseThrow(Unknown::new);
    if (found.isCompared()) {
      throw new NotNow(MESSAGES + "compared-already");
    }
    if (table.sheet(round, by.requirePartner()).isHandedIn()) {
      table.handIn(round, by.requirePartner(), false);
      trail.note(by, MESSAGES + "trail.taken-back", number(found));
    }
  }

  /**
   * The coordinator no longer waits for those who have not handed in.
   *
   * @throws NotNow before the due date, or while nobody has handed in
   */
  public void close(PartnershipId id, UUID round) {
    close(seats.require(id), round);
  }

  void close(Seat by, UUID round) {
    PartnershipId id = by.partnership();
    by.requireCoordinates();
    Round found = table.lock(id, round).orElseThrow(Unknown::new);
    PartnershipView partnership = partnerships.view(by);
    if (found.isCompared()) {
      return;
    }
    if (found.handedIn().isEmpty()
        || !found.closes(by, LocalDate.now(clock), partnership.joined())) {
      throw new NotNow(MESSAGES + "not-due");
    }
    compare(by, partnership, found);
  }

  private void compare(Seat by, PartnershipView partnership, Round round) {
    table.compare(round.id());
    trail.note(by, MESSAGES + "trail.compared", number(round));
    others(partnership, by)
        .forEach(
            seat ->
                trail.tell(
                    by, seat, MESSAGES + "notice.compared", number(round), path(by.partnership())));
  }

  private static List<SeatId> others(PartnershipView partnership, Seat by) {
    return partnership.people().stream()
        .filter(one -> one.here() && !one.seat().equals(by.id()))
        .map(Participant::seat)
        .toList();
  }

  private static Map<String, String> number(Round round) {
    return Map.of("number", Integer.toString(round.number()));
  }

  private static String path(PartnershipId id) {
    return id.path() + "/check-up";
  }

  /** Rounds that were compared, for evidence. */
  @Transactional(readOnly = true)
  public int done(PartnershipId id) {
    return table.compared(id);
  }

  /** Whom a compared round misses, so that they can still hand in. */
  public static boolean isLate(Round round, @Nullable PartnerId partner) {
    return round.isCompared() && partner != null && !round.handedIn().contains(partner);
  }
}
