package org.corridor.capacities.planning.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.capacities.Sex;
import org.corridor.capacities.asks.Asks;
import org.corridor.capacities.asks.Asks.Standing;
import org.corridor.capacities.planning.PlannableNeed;
import org.corridor.capacities.roster.Card;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.roster.Roster;
import org.corridor.people.SmallNumbers;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a plan says, with those people only who can be found now. */
@Service
@Transactional(readOnly = true)
public class ShowPlan {

  private final KeepPlans plans;
  private final SeatTable seats;
  private final PlanNeeds needs;
  private final Roster roster;
  private final Asks asks;

  ShowPlan(KeepPlans plans, SeatTable seats, PlanNeeds needs, Roster roster, Asks asks) {
    this.plans = plans;
    this.seats = seats;
    this.needs = needs;
    this.roster = roster;
    this.asks = asks;
  }

  /**
   * @param towns of the needs, by name
   * @param filled seats with somebody who can still be found
   * @param cost of those
   * @param people how many they are
   * @param women at least so many, 0 where it is not told
   * @param men likewise
   */
  public record View(
      YearPlan plan,
      String organisation,
      List<NeedView> needs,
      List<String> towns,
      int filled,
      int seats,
      BigDecimal cost,
      int people,
      int women,
      int men) {}

  /**
   * A need and whom to ask for it.
   *
   * @param empty seats without anybody
   * @param why seats stayed empty: end of a message key; empty where that is not known
   * @param refused who is not to be proposed
   * @param unheeded who was wanted and could not be had
   */
  public record NeedView(
      PlannableNeed need,
      List<SeatView> seats,
      int empty,
      String why,
      int candidates,
      List<Card> refused,
      List<Card> unheeded) {}

  /**
   * Somebody without identity.
   *
   * @param kept whether the organiser wanted them
   * @param ask where they are asked
   * @param standing of the ask; null where they were not asked
   */
  public record SeatView(
      Card card, int fit, BigDecimal cost, boolean kept, String ask, @Nullable Standing standing) {}

  /**
   * @throws NoSuchPlan also for one of others
   */
  public View show(UUID id, Language reader) {
    YearPlan plan = plans.own(id);
    List<SeatTable.Seat> placed = seats.seats(id);
    List<SeatTable.Chosen> choices = seats.choices(id);
    Map<EntryId, Card> cards =
        roster.cards(
            Stream.concat(
                    placed.stream().map(SeatTable.Seat::entry),
                    choices.stream().map(SeatTable.Chosen::entry))
                .collect(Collectors.toSet()),
            reader);
    Map<UUID, SeatTable.Outcome> outcomes =
        seats.outcomes(id).stream()
            .collect(Collectors.toMap(SeatTable.Outcome::need, Function.identity()));
    List<PlanNeeds.Open> all = needs.of(plan);
    Map<UUID, Map<EntryId, Standing>> asked = asked(all);
    List<NeedView> shown = new ArrayList<>();
    for (PlanNeeds.Open open : all) {
      UUID need = open.need().id();
      shown.add(
          need(
              open,
              placed,
              choices,
              cards,
              outcomes.get(need),
              asked.getOrDefault(need, Map.of())));
    }
    return view(plan, shown);
  }

  private Map<UUID, Map<EntryId, Standing>> asked(List<PlanNeeds.Open> all) {
    Map<UUID, Map<EntryId, Standing>> asked = new HashMap<>();
    all.stream()
        .collect(
            Collectors.groupingBy(
                PlanNeeds.Open::kind,
                Collectors.mapping(one -> one.need().id(), Collectors.toList())))
        .forEach((kind, ids) -> asked.putAll(asks.of(kind, ids)));
    return asked;
  }

  private static NeedView need(
      PlanNeeds.Open open,
      List<SeatTable.Seat> placed,
      List<SeatTable.Chosen> choices,
      Map<EntryId, Card> cards,
      SeatTable.@Nullable Outcome outcome,
      Map<EntryId, Standing> asked) {
    UUID id = open.need().id();
    List<SeatTable.Chosen> own = choices.stream().filter(one -> one.need().equals(id)).toList();
    Set<EntryId> kept = entries(own.stream().filter(SeatTable.Chosen::wanted));
    List<SeatView> people = new ArrayList<>();
    for (SeatTable.Seat seat : placed) {
      Card card = cards.get(seat.entry());
      if (seat.need().equals(id) && card != null) {
        people.add(
            new SeatView(
                card,
                seat.fit(),
                seat.cost(),
                kept.contains(seat.entry()),
                Asks.path(open.kind(), id, seat.entry()),
                asked.get(seat.entry())));
      }
    }
    return new NeedView(
        open.need(),
        people,
        Math.max(0, open.need().seats() - people.size()),
        outcome == null ? "" : outcome.why().toLowerCase(Locale.ROOT),
        outcome == null ? 0 : outcome.candidates(),
        known(own.stream().filter(one -> !one.wanted()), cards),
        known(own.stream().filter(one -> one.wanted() && !one.heeded()), cards));
  }

  private static Set<EntryId> entries(Stream<SeatTable.Chosen> choices) {
    return choices.map(SeatTable.Chosen::entry).collect(Collectors.toSet());
  }

  private static List<Card> known(Stream<SeatTable.Chosen> choices, Map<EntryId, Card> cards) {
    return choices.map(one -> cards.get(one.entry())).filter(card -> card != null).toList();
  }

  private View view(YearPlan plan, List<NeedView> needs) {
    List<SeatView> all = needs.stream().flatMap(need -> need.seats().stream()).toList();
    Set<EntryId> people = new HashSet<>();
    all.forEach(seat -> people.add(seat.card().id()));
    Collection<Sex> sexes = roster.sexes(people).values();
    int women = SmallNumbers.shown(sexes.stream().filter(Sex.FEMALE::equals).count());
    int men = SmallNumbers.shown(sexes.stream().filter(Sex.MALE::equals).count());
    boolean told = women > 0 && men > 0;
    return new View(
        plan,
        plans.name(plan),
        needs,
        needs.stream()
            .map(need -> need.need().demand().town())
            .filter(town -> !town.isBlank())
            .distinct()
            .sorted()
            .toList(),
        all.size(),
        needs.stream().mapToInt(need -> need.need().seats()).sum(),
        all.stream().map(SeatView::cost).reduce(BigDecimal.ZERO, BigDecimal::add),
        people.size(),
        told ? women : 0,
        told ? men : 0);
  }
}
