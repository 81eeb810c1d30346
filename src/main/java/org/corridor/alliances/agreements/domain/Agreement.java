package org.corridor.alliances.agreements.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.text.Language;
import org.springframework.security.access.AccessDeniedException;

/**
 * An agreement: the text that partners work on, and its versions. A version is frozen when it is
 * put up for signature and holds once a speaker of each of its parties has signed exactly it. A
 * later one replaces it only when all have signed that one too.
 *
 * @param revision of what is not a shared text: terms, and which clauses stand in which order
 */
public record Agreement(
    AgreementId id,
    PartnershipId partnership,
    AgreementKind kind,
    Terms terms,
    List<Clause> clauses,
    int revision,
    List<Version> versions,
    List<Signature> signatures,
    List<Withdrawal> withdrawals) {

  static final int MOST_CLAUSES = 60;

  public Agreement {
    clauses = List.copyOf(clauses);
    versions = List.copyOf(versions);
    signatures = List.copyOf(signatures);
    withdrawals = List.copyOf(withdrawals);
  }

  /**
   * A text as it was put up for signature.
   *
   * @param sha256 of its content, in hexadecimal digits
   */
  public record Version(int number, List<PartnerId> parties, String sha256, SeatId by, Instant at) {
    public Version {
      parties = List.copyOf(parties);
    }
  }

  /**
   * @param name as typed by who signed; empty once they were erased
   * @param informal the partner had no grant contract when it signed
   */
  public record Signature(
      int version,
      PartnerId partner,
      SeatId seat,
      String name,
      String capacity,
      boolean informal,
      String sha256,
      Instant at) {

    @Override
    public String toString() {
      return "Signature of " + seat;
    }
  }

  /**
   * @param effective the day on which the partner is no longer bound
   */
  public record Withdrawal(
      int version,
      PartnerId partner,
      SeatId seat,
      LocalDate effective,
      String reason,
      Language written,
      Instant at) {}

  /** How far an agreement has come. */
  public enum State {
    DRAFT,
    /** A version waits for signatures, none is in force yet. */
    OPEN,
    IN_FORCE,
    /** It was in force, and fewer than two parties are left. */
    ENDED;

    /** Key of its name. */
    public String text() {
      return "alliances.agreements.state." + org.corridor.platform.form.Submission.code(this);
    }
  }

  /** Those between whom it is or will be. */
  public List<PartnerId> parties() {
    return terms.parties();
  }

  /** A memorandum is everybody's; other agreements are of those who are or were a party. */
  boolean isReadBy(Seat seat) {
    PartnerId partner = seat.partner();
    return kind == AgreementKind.MEMORANDUM
        || partner != null
            && (parties().contains(partner)
                || versions.stream().anyMatch(version -> version.parties().contains(partner)));
  }

  public boolean isWorkedOnBy(Seat seat) {
    PartnerId partner = seat.partner();
    return seat.works() && partner != null && parties().contains(partner);
  }

  /**
   * @throws AccessDeniedException for who works for none of the parties
   */
  void requireWorkedOnBy(Seat seat) {
    if (!isWorkedOnBy(seat)) {
      throw new AccessDeniedException("Not a party");
    }
  }

  public Optional<Version> latest() {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
  }

  public Version version(int number) {
    return versions.stream()
        .filter(version -> version.number() == number)
        .findFirst()
        .orElseThrow(NoSeat::new);
  }

  /** The last version that all its parties signed. */
  public Optional<Version> concluded() {
    return versions.stream().filter(this::isSignedByAll).reduce((first, second) -> second);
  }

  /** The version that waits for signatures: the latest, as long as not all have signed it. */
  public Optional<Version> open() {
    return latest().filter(version -> !isSignedByAll(version));
  }

  private boolean isSignedByAll(Version version) {
    return version.parties().stream().allMatch(party -> signature(version, party).isPresent());
  }

  public Optional<Signature> signature(Version version, PartnerId partner) {
    return signatures.stream()
        .filter(one -> one.version() == version.number() && one.partner().equals(partner))
        .findFirst();
  }

  public Optional<Withdrawal> withdrawal(Version version, PartnerId partner) {
    return withdrawals.stream()
        .filter(one -> one.version() == version.number() && one.partner().equals(partner))
        .findFirst();
  }

  /** Those bound by the version: signed, not withdrawn. */
  public List<PartnerId> bound(Version version) {
    return version.parties().stream()
        .filter(party -> signature(version, party).isPresent())
        .filter(party -> withdrawal(version, party).isEmpty())
        .toList();
  }

  public State state() {
    Optional<Version> concluded = concluded();
    if (concluded.isPresent()) {
      return bound(concluded.get()).size() < 2 ? State.ENDED : State.IN_FORCE;
    }
    return versions.isEmpty() ? State.DRAFT : State.OPEN;
  }

  /** Whether the seat can sign the version now. */
  public boolean isSignedNextBy(Seat seat, Version version) {
    PartnerId partner = seat.partner();
    return seat.speaks()
        && partner != null
        && open().filter(version::equals).isPresent()
        && version.parties().contains(partner)
        && parties().contains(partner)
        && signature(version, partner).isEmpty();
  }

  /** The versions from which the seat can withdraw its partner: those that bind it now. */
  public List<Version> left(Seat seat) {
    PartnerId partner = seat.partner();
    if (partner == null || !seat.speaks()) {
      return List.of();
    }
    List<Version> live = new ArrayList<>(concluded().stream().toList());
    open().ifPresent(live::add);
    return live.stream().filter(version -> bound(version).contains(partner)).toList();
  }

  public List<Clause> standing() {
    return clauses.stream().filter(clause -> !clause.takenOut()).toList();
  }

  public List<Clause> takenOut() {
    return clauses.stream().filter(Clause::takenOut).toList();
  }

  public Clause clause(UUID clause) {
    return clauses.stream()
        .filter(one -> one.id().equals(clause))
        .findFirst()
        .orElseThrow(NoSeat::new);
  }

  /** The library's clauses that are not in it, neither standing nor taken out. */
  public List<LibraryClause> offered() {
    return java.util.Arrays.stream(LibraryClause.values())
        .filter(
            library ->
                clauses.stream().noneMatch(one -> Objects.equals(one.library(), library.name())))
        .toList();
  }

  Agreement with(Clause added) {
    if (clauses.size() >= MOST_CLAUSES) {
      throw new Refused(Refused.Why.TOO_MANY_CLAUSES);
    }
    List<Clause> more = new ArrayList<>(clauses);
    more.add(added);
    return with(more);
  }

  Agreement takenOut(UUID clause, boolean out) {
    clause(clause);
    return with(
        clauses.stream().map(one -> one.id().equals(clause) ? one.takenOut(out) : one).toList());
  }

  /** The clause changes places with the standing one before or after it. */
  Agreement moved(UUID clause, boolean up) {
    List<Clause> standing = standing();
    int at = standing.indexOf(clause(clause));
    int other = at + (up ? -1 : 1);
    if (at < 0 || other < 0 || other >= standing.size()) {
      return this;
    }
    List<Clause> moved = new ArrayList<>(clauses);
    Collections.swap(
        moved, clauses.indexOf(standing.get(at)), clauses.indexOf(standing.get(other)));
    return with(moved);
  }

  private Agreement with(List<Clause> other) {
    return new Agreement(
        id, partnership, kind, terms, other, revision, versions, signatures, withdrawals);
  }

  Agreement with(Terms other) {
    return new Agreement(
        id, partnership, kind, other, clauses, revision, versions, signatures, withdrawals);
  }
}
