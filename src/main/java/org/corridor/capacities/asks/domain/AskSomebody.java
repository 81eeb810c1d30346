package org.corridor.capacities.asks.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.asks.AskId;
import org.corridor.capacities.asks.AskTerms;
import org.corridor.capacities.asks.Errand;
import org.corridor.capacities.asks.Errands;
import org.corridor.capacities.asks.domain.Ask.Asker;
import org.corridor.capacities.asks.domain.Ask.Target;
import org.corridor.capacities.roster.Roster;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed-in person asks somebody of the roster, for the organisation that an errand belongs to.
 * The answer does not depend on whether there is anybody, or what they did about the organisation.
 */
@Service
@Transactional
public class AskSomebody {

  private final AskTable asks;
  private final AskBans bans;
  private final ErrandRooms errands;
  private final Askers askers;
  private final Delivery delivery;
  private final Roster roster;
  private final Clock clock;

  AskSomebody(
      AskTable asks,
      AskBans bans,
      ErrandRooms errands,
      Askers askers,
      Delivery delivery,
      Roster roster,
      Clock clock) {
    this.asks = asks;
    this.bans = bans;
    this.errands = errands;
    this.askers = askers;
    this.delivery = delivery;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * The form.
   *
   * @param organisation whom the ask comes from
   * @param suggested what the terms begin with; null where the errand suggests none
   */
  public record View(Errand errand, String organisation, @Nullable AskTerms suggested) {}

  /**
   * How the asker is called and reached, which the other sees after a yes.
   *
   * @param name 1 to 120 characters
   * @param reach 1 to 200 characters
   */
  public record Shown(String name, String reach) {
    @Override
    public String toString() {
      return "Shown";
    }
  }

  /** What came of asking: one of the two. */
  public record Outcome(@Nullable AskId ask, @Nullable AskRefusal refusal) {}

  /**
   * Empty where there is no such errand.
   *
   * @throws AccessDeniedException where the signed-in person may not ask for it
   */
  @Transactional(readOnly = true)
  public Optional<View> look(String kind, UUID errand) {
    PersonId me = askers.me();
    Optional<Errands> room = errands.of(kind);
    Optional<Errand> found = errands.find(kind, errand);
    if (room.isEmpty() || found.isEmpty()) {
      return Optional.empty();
    }
    requireMayAsk(me, kind, errand);
    OrganisationId organisation = organisation(kind, errand);
    OrganisationView named = askers.named(java.util.Set.of(organisation)).get(organisation);
    return Optional.of(
        new View(
            found.get(),
            named == null ? "" : named.name(),
            room.get().suggested(errand).orElse(null)));
  }

  /** The ask that an entry has for this errand already; for those who may ask for it. */
  @Transactional(readOnly = true)
  public Optional<AskId> asked(Target target) {
    requireMayAsk(askers.me(), target.kind(), target.errand());
    return asks.find(target.kind(), target.errand(), target.entry()).map(Ask::id);
  }

  /** Asks. The same entry for the same errand is asked once, however often this is called. */
  public Outcome ask(AskId id, Target target, AskTerms terms, Shown shown) {
    PersonId me = askers.me();
    requireMayAsk(me, target.kind(), target.errand());
    OrganisationId organisation = organisation(target.kind(), target.errand());
    asks.lock(organisation);
    Optional<Ask> before = asks.find(target.kind(), target.errand(), target.entry());
    if (before.isPresent() || asks.find(id).isPresent()) {
      return new Outcome(before.map(Ask::id).orElse(id), null);
    }
    Instant now = now();
    Optional<AskRefusal> refusal =
        bans.has(organisation)
            ? Optional.of(AskRefusal.of("banned"))
            : AskPolicy.refusal(
                asks.past(organisation, target.entry(), me, now.minus(AskPolicy.SEASON)), now);
    if (refusal.isPresent()) {
      return new Outcome(null, refusal.get());
    }
    Asker by = new Asker(me, organisation, shown.name(), shown.reach());
    asks.add(delivery.tryTo(Ask.of(id, target, by, terms, now), now));
    roster.noteAsked(target.entry());
    return new Outcome(id, null);
  }

  private void requireMayAsk(PersonId me, String kind, UUID errand) {
    if (!errands.mayAsk(me, kind, errand)) {
      throw new AccessDeniedException("Only for those who speak for it, while it is open");
    }
  }

  private OrganisationId organisation(String kind, UUID errand) {
    return Objects.requireNonNull(
        errands.of(kind).flatMap(room -> room.organisation(errand)).orElse(null));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
