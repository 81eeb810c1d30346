package org.corridor.capacities.asks.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.capacities.asks.AskId;
import org.corridor.capacities.asks.AskTerms;
import org.corridor.capacities.asks.Errand;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.PersonId;
import org.corridor.people.StewardTrail;
import org.corridor.people.Stewardship;
import org.corridor.people.WaitingForStewards;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stewards decide whether a reported ask was abuse, which takes the right to ask from its
 * organisation; and read how the ranking fares. Refuses everybody else with {@link
 * AccessDeniedException}, and a steward who is part of it.
 */
@Service
@Transactional
public class LookAfterAsks implements WaitingForStewards {

  private final Stewardship stewards;
  private final AskTable asks;
  private final AskWords words;
  private final AskBans bans;
  private final AskCounts counts;
  private final ErrandRooms errands;
  private final Askers askers;
  private final Delivery delivery;
  private final StewardTrail trail;
  private final Texts texts;
  private final Clock clock;

  LookAfterAsks(
      Stewardship stewards,
      AskTable asks,
      AskWords words,
      AskBans bans,
      AskCounts counts,
      ErrandRooms errands,
      Askers askers,
      Delivery delivery,
      StewardTrail trail,
      Texts texts,
      Clock clock) {
    this.stewards = stewards;
    this.asks = asks;
    this.words = words;
    this.bans = bans;
    this.counts = counts;
    this.errands = errands;
    this.askers = askers;
    this.delivery = delivery;
    this.trail = trail;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * A reported ask: nobody's name, and what the asking side wrote.
   *
   * @param errand null where it is gone
   */
  public record Reported(
      AskId id,
      String organisation,
      @Nullable Errand errand,
      AskTerms terms,
      List<String> said,
      Instant asked,
      String report,
      Instant reported) {
    @Override
    public String toString() {
      return "Reported";
    }
  }

  /** An organisation that may not ask. */
  public record Banned(OrganisationId organisation, String name, Instant since, String why) {}

  @Override
  @Transactional(readOnly = true)
  public List<Item> waiting(Language reader) {
    List<Ask> reported = asks.reported();
    Map<OrganisationId, OrganisationView> named =
        askers.named(reported.stream().map(Ask::organisation).collect(Collectors.toSet()));
    return reported.stream()
        .map(
            ask ->
                new Item(
                    texts.text(reader, "capacities.asks.report.waits"),
                    name(named, ask.organisation()),
                    Objects.requireNonNull(ask.reported()),
                    "/capacities/asks/reported/" + ask.id()))
        .toList();
  }

  private static String name(
      Map<OrganisationId, OrganisationView> named, OrganisationId organisation) {
    OrganisationView view = named.get(organisation);
    return view == null ? "" : view.name();
  }

  /** Empty if it was decided already, or never reported. */
  @Transactional(readOnly = true)
  public Optional<Reported> look(AskId id) {
    PersonId me = stewards.require();
    return asks.find(id).filter(ask -> ask.reported() != null).map(ask -> look(ask, me));
  }

  private Reported look(Ask ask, PersonId me) {
    requireNeither(ask, me);
    return new Reported(
        ask.id(),
        name(askers.named(java.util.Set.of(ask.organisation())), ask.organisation()),
        errands.find(ask.kind(), ask.errand()).orElse(null),
        ask.terms(),
        words.of(ask.id()).stream()
            .filter(said -> said.side() == Side.ASKER)
            .map(AskWords.Said::words)
            .toList(),
        ask.asked(),
        ask.report(),
        Objects.requireNonNull(ask.reported()));
  }

  private void requireNeither(Ask ask, PersonId me) {
    if (ask.isAskedOf(me) || askers.speaksFor(me, ask.organisation())) {
      throw new AccessDeniedException("A steward who is part of it does not decide");
    }
  }

  /**
   * @param abuse whether the organisation's right to ask is taken away
   * @return false if it was decided already
   */
  public boolean decide(AskId id, boolean abuse, String why) {
    PersonId me = stewards.require();
    Ask ask = asks.lock(id).filter(one -> one.reported() != null).orElse(null);
    if (ask == null) {
      return false;
    }
    requireNeither(ask, me);
    asks.save(ask.reported(null, ""));
    note(
        me,
        abuse ? StewardTrail.Decision.ASKING_TAKEN_AWAY : StewardTrail.Decision.NO_ABUSE,
        ask.organisation(),
        why);
    if (abuse) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
      bans.add(ask.organisation(), now, why);
      asks.lapse(ask.organisation(), now);
      delivery.tellAskers("banned", ask);
    }
    if (ask.person() != null) {
      delivery.write(ask.person(), abuse ? "abuse" : "no-abuse", ask);
    }
    return true;
  }

  public void giveBack(OrganisationId organisation) {
    PersonId me = stewards.require();
    if (bans.remove(organisation)) {
      note(me, StewardTrail.Decision.ASKING_GIVEN_BACK, organisation, "");
    }
  }

  private void note(
      PersonId me, StewardTrail.Decision decision, OrganisationId organisation, String why) {
    OrganisationView about = askers.named(java.util.Set.of(organisation)).get(organisation);
    if (about != null) {
      trail.note(me, decision, about, why);
    }
  }

  @Transactional(readOnly = true)
  public List<Banned> banned() {
    stewards.require();
    List<AskBans.Ban> all = bans.all();
    Map<OrganisationId, OrganisationView> named =
        askers.named(all.stream().map(AskBans.Ban::organisation).toList());
    return all.stream()
        .map(
            one ->
                new Banned(
                    one.organisation(), name(named, one.organisation()), one.since(), one.why()))
        .toList();
  }

  /** How asks end, and how well those asked were thought to fit. Nothing below five. */
  @Transactional(readOnly = true)
  public List<AskCounts.Row> ranking() {
    stewards.require();
    return counts.rows();
  }
}
