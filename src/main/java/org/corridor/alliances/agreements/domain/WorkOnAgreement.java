package org.corridor.alliances.agreements.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.corridor.alliances.agreements.domain.AgreementLog.Deed;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.SameTime;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.SharedTexts;
import org.corridor.alliances.partnerships.Trail;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works on the text of an agreement: for those who work for one of its parties. */
@Service
@Transactional
public class WorkOnAgreement {

  static final int MOST_AGREEMENTS = 100;
  private static final String WHAT = "alliances.agreements.clause";

  private final Seats seats;
  private final Partnerships partnerships;
  private final AgreementTable table;
  private final SharedTexts texts;
  private final Comments comments;
  private final AgreementLog log;
  private final Trail trail;
  private final SameTime sameTime;

  WorkOnAgreement(
      Seats seats,
      Partnerships partnerships,
      AgreementTable table,
      SharedTexts texts,
      Comments comments,
      AgreementLog log,
      Trail trail,
      SameTime sameTime) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.table = table;
    this.texts = texts;
    this.comments = comments;
    this.log = log;
    this.trail = trail;
    this.sameTime = sameTime;
  }

  /**
   * What a new agreement begins with.
   *
   * @param ticket of the form, so that sending it twice begins one agreement
   * @param parties for a cooperation agreement, besides one's own partner; a memorandum is between
   *     all who have joined
   */
  public record Beginning(
      UUID ticket, AgreementKind kind, String title, Language written, List<PartnerId> parties) {}

  public AgreementId begin(PartnershipId id, Beginning beginning) {
    return begin(seats.require(id), beginning);
  }

  AgreementId begin(Seat seat, Beginning beginning) {
    PartnershipId id = seat.partnership();
    seat.requireWorks();
    Optional<AgreementId> before = table.begunWith(beginning.ticket());
    if (before.isPresent()) {
      return before.get();
    }
    if (table.of(id).size() >= MOST_AGREEMENTS) {
      throw new Refused(Refused.Why.TOO_MANY_AGREEMENTS);
    }
    PartnershipView partnership = partnerships.view(seat);
    PartnerId own = seat.requirePartner();
    List<PartnerId> parties =
        partnership.joined().stream()
            .map(Partner::id)
            .filter(
                partner ->
                    beginning.kind() == AgreementKind.MEMORANDUM
                        || partner.equals(own)
                        || beginning.parties().contains(partner))
            .toList();
    Terms terms = Terms.begin(beginning.title(), beginning.written(), own, parties);
    Agreement agreement =
        new Agreement(
            AgreementId.create(),
            id,
            beginning.kind(),
            terms,
            LibraryClause.of(beginning.kind()).stream().map(Clause::of).toList(),
            0,
            List.of(),
            List.of(),
            List.of());
    table.add(agreement, beginning.ticket());
    log.note(agreement.id(), seat, Deed.BEGUN, Map.of());
    if (agreement.kind() == AgreementKind.MEMORANDUM) {
      trail.note(seat, "alliances.agreements.trail.begun", Map.of("title", beginning.title()));
    }
    return agreement.id();
  }

  /**
   * @param base the revision that the form was filled from
   * @throws Refused with {@link Refused.Why#CHANGED} where somebody was faster
   */
  public void terms(PartnershipId id, AgreementId agreement, Terms terms, int base) {
    terms(seats.require(id), agreement, terms, base);
  }

  void terms(Seat seat, AgreementId agreement, Terms terms, int base) {
    Agreement now = locked(agreement, seat, base);
    PartnershipView partnership = partnerships.view(seat);
    boolean known =
        terms.parties().stream()
            .allMatch(
                party ->
                    now.parties().contains(party)
                        || partnership.partner(party).filter(Partner::isJoined).isPresent());
    if (!known
        || terms.parties().stream().distinct().count() < 2
        || !terms.parties().contains(seat.requirePartner())) {
      throw new Refused(Refused.Why.PARTIES);
    }
    table.save(now.with(terms));
    sameTime.wrote(seat, thing(agreement));
    log.note(agreement, seat, Deed.TERMS, Map.of());
  }

  public void add(PartnershipId id, AgreementId agreement, LibraryClause library, int base) {
    change(
        id,
        agreement,
        base,
        now -> now.offered().contains(library) ? now.with(Clause.of(library)) : now,
        Deed.CLAUSE_ADDED,
        null);
  }

  /** Adds an own clause, with its words; gives its id. */
  public UUID add(
      PartnershipId id, AgreementId agreement, UUID ticket, OwnWords words, Language written) {
    return add(seats.require(id), agreement, ticket, words, written);
  }

  UUID add(Seat seat, AgreementId agreement, UUID ticket, OwnWords words, Language written) {
    Agreement now = table.lock(agreement, seat).orElseThrow(NoSeat::new);
    now.requireWorkedOnBy(seat);
    if (now.clauses().stream().anyMatch(clause -> clause.id().equals(ticket))) {
      return ticket;
    }
    Clause own = new Clause(ticket, null, false);
    table.save(now.with(own));
    sameTime.wrote(seat, thing(agreement));
    texts.save(seat, own.key(agreement), WHAT, path(now, own), written, words.joined(), 0);
    log.note(agreement, seat, Deed.CLAUSE_ADDED, Map.of("clause", own.id().toString()));
    return own.id();
  }

  public void move(PartnershipId id, AgreementId agreement, UUID clause, boolean up, int base) {
    change(id, agreement, base, now -> now.moved(clause, up), Deed.CLAUSE_MOVED, clause);
  }

  public void takeOut(PartnershipId id, AgreementId agreement, UUID clause, int base) {
    change(id, agreement, base, now -> now.takenOut(clause, true), Deed.CLAUSE_TAKEN_OUT, clause);
  }

  public void putBack(PartnershipId id, AgreementId agreement, UUID clause, int base) {
    change(id, agreement, base, now -> now.takenOut(clause, false), Deed.CLAUSE_PUT_BACK, clause);
  }

  private void change(
      PartnershipId id,
      AgreementId agreement,
      int base,
      UnaryOperator<Agreement> change,
      Deed deed,
      @Nullable UUID clause) {
    Seat seat = seats.require(id);
    Agreement now = locked(agreement, seat, base);
    Agreement then = change.apply(now);
    if (then.equals(now)) {
      return;
    }
    table.save(then);
    sameTime.wrote(seat, thing(agreement));
    UUID about = clause == null ? then.clauses().get(then.clauses().size() - 1).id() : clause;
    log.note(agreement, seat, deed, Map.of("clause", about.toString()));
  }

  private static String thing(AgreementId agreement) {
    return "agreement." + agreement;
  }

  private Agreement locked(AgreementId agreement, Seat seat, int base) {
    Agreement now = table.lock(agreement, seat).orElseThrow(NoSeat::new);
    now.requireWorkedOnBy(seat);
    if (now.revision() != base) {
      sameTime.late(
          seat, thing(agreement), "alliances.agreements.title", agreement.path(seat.partnership()));
      throw new Refused(Refused.Why.CHANGED);
    }
    return now;
  }

  /**
   * Saves the words of a clause; empty ones bring back those of the library.
   *
   * @param base version that the form was filled from
   */
  public SharedTexts.Saved edit(
      PartnershipId id,
      AgreementId agreement,
      UUID clause,
      Language written,
      String words,
      int base) {
    Seat seat = seats.require(id);
    Agreement now = table.find(agreement, seat).orElseThrow(NoSeat::new);
    now.requireWorkedOnBy(seat);
    Clause one = now.clause(clause);
    if (one.library() == null && words.isBlank()) {
      throw new IllegalArgumentException("An own clause has words");
    }
    int before = texts.read(id, one.key(agreement)).version();
    SharedTexts.Saved saved =
        texts.save(seat, one.key(agreement), WHAT, path(now, one), written, words, base);
    if (!(saved instanceof SharedTexts.Kept kept) || kept.text().version() > before) {
      log.note(agreement, seat, Deed.CLAUSE_EDITED, Map.of("clause", clause.toString()));
    }
    return saved;
  }

  public void comment(
      PartnershipId id,
      AgreementId agreement,
      UUID clause,
      UUID ticket,
      String words,
      Language written) {
    comment(seats.require(id), agreement, clause, ticket, words, written);
  }

  void comment(
      Seat seat, AgreementId agreement, UUID clause, UUID ticket, String words, Language written) {
    Agreement now = table.lock(agreement, seat).orElseThrow(NoSeat::new);
    now.requireWorkedOnBy(seat);
    now.clause(clause);
    if (comments.of(agreement).size() >= Comments.MOST) {
      throw new Refused(Refused.Why.TOO_MANY_COMMENTS);
    }
    if (comments.add(agreement, clause, ticket, seat, words, written)) {
      log.note(agreement, seat, Deed.COMMENTED, Map.of("clause", clause.toString()));
    }
  }

  public void resolve(PartnershipId id, AgreementId agreement, UUID clause, long comment) {
    Seat seat = seats.require(id);
    Agreement now = table.find(agreement, seat).orElseThrow(NoSeat::new);
    now.requireWorkedOnBy(seat);
    if (comments.resolve(agreement, clause, comment, seat)) {
      log.note(agreement, seat, Deed.RESOLVED, Map.of("clause", clause.toString()));
    }
  }

  private static String path(Agreement agreement, Clause clause) {
    return agreement.id().path(agreement.partnership()) + "/clauses/" + clause.id();
  }
}
