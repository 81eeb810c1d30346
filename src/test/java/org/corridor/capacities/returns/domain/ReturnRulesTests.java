package org.corridor.capacities.returns.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.capacities.returns.domain.Advise.Figure;
import org.corridor.capacities.returns.domain.FollowUp.Act;
import org.corridor.capacities.returns.domain.FollowUp.Answer;
import org.corridor.capacities.returns.domain.PlacementTable.Counted;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.Relations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing, who is asked when, and what figures show. */
class ReturnRulesTests {

  /** Nurse (1) needs 2 and 3; 4 is within 3; 5 is within 4; 9 is something else. */
  private static final Relations RELATIONS =
      new Relations() {
        private final Map<Integer, int[]> broader =
            Map.of(4, new int[] {3}, 5, new int[] {4}, 6, new int[] {5});

        @Override
        public int size() {
          return 9;
        }

        @Override
        public int[] essential(int concept) {
          return concept == 1 ? new int[] {2, 3} : new int[0];
        }

        @Override
        public int[] optional(int concept) {
          return new int[0];
        }

        @Override
        public int[] broader(int concept) {
          return broader.getOrDefault(concept, new int[0]);
        }

        @Override
        public int[] narrower(int concept) {
          return new int[0];
        }

        @Override
        public long version() {
          return 1;
        }
      };

  private static List<ConceptId> concepts(Integer... numbers) {
    return List.of(numbers).stream().map(ConceptId::new).toList();
  }

  @Test
  void anOccupationIsComparedByWhatItNeeds() {
    assertThat(Gaps.essential(RELATIONS, new ConceptId(1))).isEqualTo(concepts(2, 3));
    assertThat(Gaps.essential(RELATIONS, new ConceptId(9))).isEqualTo(concepts(9));
  }

  @Test
  void whoCanDoSomethingSpecialCanDoWhatIsWiderAndNotTheOtherWayRound() {
    assertThat(new Gaps(RELATIONS, concepts(5)).missing(concepts(2, 3))).isEqualTo(concepts(2));
    assertThat(new Gaps(RELATIONS, concepts(3)).missing(concepts(5))).isEqualTo(concepts(5));
  }

  @Test
  void whoHasAnOccupationHasWhatItNeeds() {
    assertThat(new Gaps(RELATIONS, concepts(1)).missing(concepts(2, 3, 9))).isEqualTo(concepts(9));
    assertThat(new Gaps(RELATIONS, concepts()).missing(concepts(2, 2, 3)))
        .isEqualTo(concepts(2, 3));
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN, 2027-02-27, 0, 0, NOTHING",
    "OPEN, 2027-02-28, 0, 0, WRITE",
    "OPEN, 2027-03-05, 1, 5, NOTHING",
    "OPEN, 2027-03-10, 1, 10, WRITE",
    "OPEN, 2027-03-20, 2, 10, WRITE",
    "OPEN, 2027-03-25, 3, 5, NOTHING",
    "OPEN, 2027-03-30, 3, 10, END",
    "STILL, 2027-03-30, 3, 10, NOTHING",
    "NONE, 2027-03-30, 3, 10, NOTHING"
  })
  void isAskedOnceAndRemindedTwiceAtMost(
      Answer answer, LocalDate today, int sent, long since, Act act) {
    FollowUp one =
        new FollowUp(UUID.randomUUID(), 3, LocalDate.parse("2027-02-28"), sent, null, answer);

    assertThat(one.act(today, since)).isEqualTo(act);
  }

  @Test
  void figuresBeginAtFivePeopleAndAreRoundedDown() {
    List<Counted> all = new ArrayList<>();
    add(all, 6, "FEMALE", Answer.STILL, Answer.STILL, Answer.OPEN);
    add(all, 2, "FEMALE", Answer.CHANGED, Answer.NO_LONGER, Answer.OPEN);
    add(all, 4, "MALE", Answer.STILL, Answer.STILL, Answer.STILL);

    assertThat(Advise.figures(all))
        .containsExactly(
            new Figure("", 10, 10, 10, 0),
            new Figure("capacities.sex.female", 5, 5, 5, 0),
            new Figure("capacities.age.from-25", 10, 10, 10, 0));
    assertThat(Advise.figures(List.of())).containsExactly(new Figure("", 0, 0, 0, 0));
  }

  private static void add(List<Counted> all, int people, String sex, Answer... answers) {
    for (int i = 0; i < people; i++) {
      all.add(new Counted(sex, "FROM_25", List.of(answers)));
    }
  }
}
