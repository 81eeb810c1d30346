package org.corridor.capacities.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.corridor.capacities.Experience;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sector;
import org.corridor.capacities.Sex;
import org.corridor.capacities.matching.Demand;
import org.corridor.capacities.matching.Matching;
import org.corridor.capacities.matching.Proposal;
import org.corridor.capacities.matching.Wanted;
import org.corridor.capacities.planning.PlannableNeed;
import org.corridor.capacities.planning.engine.Balance;
import org.corridor.capacities.planning.engine.Candidate;
import org.corridor.capacities.planning.engine.Person;
import org.corridor.capacities.planning.engine.Problem;
import org.corridor.capacities.roster.Card;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.roster.Roster;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanProblemTests {

  private static final EntryId SAMIR = new EntryId(new UUID(0, 1));
  private static final EntryId GONE = new EntryId(new UUID(0, 2));
  private static final Settings BALANCED =
      new Settings(
          "EUR",
          new BigDecimal("1000.50"),
          BigDecimal.valueOf(400),
          BigDecimal.valueOf(50),
          2,
          60,
          30,
          40,
          30,
          Map.of("Poti", BigDecimal.TEN));

  private final Matching matching =
      (demand, limit, reader) ->
          List.of(
              new Proposal(SAMIR, 80, List.of(), List.of()),
              new Proposal(GONE, 90, List.of(), List.of()));

  private final Roster roster = mock(Roster.class);

  @BeforeEach
  void onlySamirCanBeFound() {
    when(roster.cards(any(), any())).thenReturn(Map.of(SAMIR, card(SAMIR)));
    when(roster.sexes(any())).thenReturn(Map.of(SAMIR, Sex.FEMALE));
  }

  @AfterEach
  void nobodyAskedWhoItIs() {
    verify(roster, never()).behind(any());
    verify(roster, never()).noteAsked(any());
  }

  private static Card card(EntryId id) {
    return new Card(id, Set.of(), List.of(), Set.of("ar"), null, Set.of(), true);
  }

  private static PlannableNeed need(int seats, Set<Mode> modes) {
    Demand demand =
        new Demand(
            Sector.FISHERIES,
            List.of(new Wanted(new ConceptId(1), true, Experience.CAN)),
            Set.of("ar"),
            "EG",
            "Damietta",
            modes,
            LocalDate.of(2031, 3, 1),
            LocalDate.of(2031, 3, 10),
            false,
            true);
    return new PlannableNeed(
        new UUID(1, seats),
        "Nets",
        Language.EN,
        "/needs/1",
        demand,
        seats,
        PlannableNeed.Importance.HIGH);
  }

  private Problem problem(PlannableNeed need, SeatTable.Chosen... choices) {
    return new PlanProblem(BALANCED, List.of(choices)).of(List.of(need), matching, roster);
  }

  @Test
  void takesThoseWhoCanBeFoundWithWhatTheirCardSays() {
    Problem problem = problem(need(3, Set.of(Mode.SHORT_MISSION)));
    assertThat(problem.candidates()).hasSize(1);
    Candidate samir = problem.candidates().get(0);
    assertThat(samir.fit()).isEqualTo(80);
    assertThat(samir.person().sex()).isEqualTo(Person.Sex.WOMAN);
    assertThat(samir.person().teaches()).isTrue();
    assertThat(samir.mission().days()).isEqualTo(10);
    assertThat(samir.mission().weight()).isEqualTo(13);
  }

  @Test
  void countsTheJourneyAndTheDaysInCentsAndNothingAtADistance() {
    assertThat(problem(need(3, Set.of(Mode.SHORT_MISSION))).candidates().get(0).cost())
        .isEqualTo(90_000);
    assertThat(problem(need(3, Set.of(Mode.REMOTE))).candidates().get(0).cost()).isZero();
    assertThat(problem(need(3, Set.of(Mode.REMOTE))).rules().budget()).isEqualTo(100_050);
  }

  @Test
  void balancesWomenAndMenOnlyWhereThatTellsOfNobody() {
    PlannableNeed many = need(10, Set.of(Mode.REMOTE));
    assertThat(problem(many).rules().whole()).isEqualTo(new Balance(40, 30));
    SeatTable.Chosen own = new SeatTable.Chosen(many.id(), SAMIR, true, true);
    assertThat(problem(many, own).rules().whole()).isEqualTo(Balance.FREE);
    assertThat(problem(need(9, Set.of(Mode.REMOTE))).rules().whole()).isEqualTo(Balance.FREE);
  }

  @Test
  void heedsWhatTheOrganiserChose() {
    PlannableNeed need = need(3, Set.of(Mode.REMOTE));
    Problem refused = problem(need, new SeatTable.Chosen(need.id(), SAMIR, false, true));
    assertThat(refused.candidates()).isEmpty();
    Problem wanted = problem(need, new SeatTable.Chosen(need.id(), SAMIR, true, true));
    assertThat(wanted.wanted()).containsExactly(new Problem.Choice(need.id(), SAMIR.value()));
  }
}
