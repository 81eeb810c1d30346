package org.corridor.capacities.asks.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.capacities.asks.AskId;
import org.corridor.capacities.asks.AskState;
import org.corridor.capacities.asks.AskTerms;
import org.corridor.capacities.asks.Errand;
import org.corridor.capacities.asks.Errands;
import org.corridor.capacities.roster.EntryId;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place that decides what either side of an ask sees: a name and a way to be reached only
 * after a yes, and never whether an ask reached anybody.
 */
@Service
@Transactional(readOnly = true)
public class ReadAsks {

  /** As many of each side as one page can show. */
  private static final int MOST = 200;

  private final AskTable asks;
  private final AskWords words;
  private final Mutes mutes;
  private final ErrandRooms errands;
  private final Askers askers;

  ReadAsks(AskTable asks, AskWords words, Mutes mutes, ErrandRooms errands, Askers askers) {
    this.asks = asks;
    this.words = words;
    this.mutes = mutes;
    this.errands = errands;
    this.askers = askers;
  }

  /**
   * An ask as one of its sides sees it.
   *
   * @param organisation whom it comes from; null where it is gone
   * @param errand null where it is gone
   * @param next where both go on after a yes; empty where nowhere, and before
   * @param lapses until when an answer may come
   * @param otherName of the other side; empty before a yes, and where they have left
   * @param otherReach how they want to be reached; empty likewise
   * @param ownName how oneself is shown to the other
   * @param reported whether stewards look at it; for the person asked only
   * @param muted whether the organisation is muted; for the person asked only
   */
  public record View(
      AskId id,
      Side side,
      EntryId entry,
      OrganisationId organisationId,
      @Nullable OrganisationView organisation,
      @Nullable Errand errand,
      String next,
      AskTerms terms,
      int revision,
      List<Word> words,
      AskState state,
      Instant asked,
      Instant changed,
      Instant lapses,
      @Nullable DeclineReason reason,
      String answer,
      String otherName,
      String otherReach,
      String ownName,
      @Nullable Outcome outcome,
      String outcomeWhy,
      boolean reported,
      boolean muted) {

    public boolean asker() {
      return side == Side.ASKER;
    }

    public boolean waits() {
      return state == AskState.WAITING;
    }

    public boolean accepted() {
      return state == AskState.ACCEPTED;
    }

    @Override
    public String toString() {
      return "View";
    }
  }

  /** What one of the two said. */
  public record Word(boolean own, String words, Instant at) {
    @Override
    public String toString() {
      return "Word";
    }
  }

  /** All of the signed-in person, the latest first in each part. */
  public record Lists(
      List<View> toAnswer,
      List<View> said,
      List<View> waiting,
      List<View> accepted,
      List<View> past,
      List<OrganisationView> muted,
      boolean speaks) {

    public boolean isEmpty() {
      return toAnswer.isEmpty()
          && said.isEmpty()
          && waiting.isEmpty()
          && accepted.isEmpty()
          && past.isEmpty();
    }
  }

  public Lists list() {
    PersonId me = askers.me();
    Set<OrganisationId> muted =
        mutes.of(me).stream().map(Mutes.Mute::organisation).collect(Collectors.toSet());
    List<Ask> received =
        asks.askedOf(me, MOST).stream()
            .filter(ask -> !ask.waits() || !muted.contains(ask.organisation()))
            .toList();
    Set<UUID> own = askers.allOf(me);
    List<Ask> sent =
        own.isEmpty()
            ? List.of()
            : asks.askedFor(own, MOST).stream().filter(ask -> !ask.isAskedOf(me)).toList();
    List<View> toMe = views(received, Side.PERSON, muted);
    List<View> byUs = views(sent, Side.ASKER, muted);
    List<View> past =
        new ArrayList<>(toMe.stream().filter(v -> !v.waits() && !v.accepted()).toList());
    past.addAll(byUs.stream().filter(view -> !view.waits() && !view.accepted()).toList());
    return new Lists(
        toMe.stream().filter(View::waits).toList(),
        toMe.stream().filter(View::accepted).toList(),
        byUs.stream().filter(View::waits).toList(),
        byUs.stream().filter(View::accepted).toList(),
        past,
        List.copyOf(new LinkedHashSet<>(askers.named(muted).values())),
        !own.isEmpty());
  }

  private List<View> views(Collection<Ask> all, Side side, Set<OrganisationId> muted) {
    Map<UUID, Errand> named = errands.of(all);
    Map<OrganisationId, OrganisationView> organisations =
        askers.named(all.stream().map(Ask::organisation).collect(Collectors.toSet()));
    return all.stream()
        .map(
            ask ->
                view(
                    ask,
                    side,
                    named.get(ask.errand()),
                    organisations.get(ask.organisation()),
                    List.of(),
                    muted.contains(ask.organisation())))
        .toList();
  }

  /** Empty where there is no such ask, and just so where it is none of theirs. */
  public Optional<View> find(AskId id) {
    PersonId me = askers.me();
    return asks.find(id).flatMap(ask -> view(ask, me));
  }

  private Optional<View> view(Ask ask, PersonId me) {
    Side side;
    if (ask.isAskedOf(me)) {
      side = Side.PERSON;
    } else if (askers.speaksFor(me, ask.organisation())) {
      side = Side.ASKER;
    } else {
      return Optional.empty();
    }
    List<Word> said =
        words.of(ask.id()).stream()
            .map(one -> new Word(one.side() == side, one.words(), one.at()))
            .toList();
    boolean muted = side == Side.PERSON && mutes.mutes(me, askers.same(ask.organisation()));
    Map<OrganisationId, OrganisationView> named = new HashMap<>();
    named.putAll(askers.named(Set.of(ask.organisation())));
    return Optional.of(
        view(
            ask,
            side,
            errands.find(ask.kind(), ask.errand()).orElse(null),
            named.get(ask.organisation()),
            said,
            muted));
  }

  private View view(
      Ask ask,
      Side side,
      @Nullable Errand errand,
      @Nullable OrganisationView organisation,
      List<Word> said,
      boolean muted) {
    boolean asker = side == Side.ASKER;
    boolean known = ask.state() == AskState.ACCEPTED;
    return new View(
        ask.id(),
        side,
        ask.entry(),
        ask.organisation(),
        organisation,
        errand,
        known ? errands.of(ask.kind()).map(Errands::next).orElse("") : "",
        ask.terms(),
        ask.revision(),
        said,
        ask.state(),
        ask.asked(),
        ask.changed(),
        ask.asked().plus(Ask.PATIENCE),
        ask.reason(),
        ask.answer(),
        known ? (asker ? ask.personName() : ask.askerName()) : "",
        known ? (asker ? ask.personReach() : ask.askerReach()) : "",
        asker ? ask.askerName() : ask.personName(),
        ask.outcome(),
        ask.outcomeWhy(),
        !asker && ask.reported() != null,
        !asker && muted);
  }
}
