package org.corridor.communities.consultations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.communities.consultations.ConsultationId;
import org.corridor.communities.consultations.domain.Consultation.Facts;
import org.corridor.communities.consultations.domain.Consultation.Naming;
import org.corridor.communities.consultations.domain.Consultation.Phase;
import org.corridor.communities.consultations.domain.Consultation.Results;
import org.corridor.communities.consultations.domain.Consultation.State;
import org.corridor.communities.consultations.domain.Consultation.Terms;
import org.corridor.communities.consultations.domain.Question.Kind;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a consultation is open, what of it is fixed, and what answers a question. */
class ConsultationTests {

  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 20);

  private static Consultation draft(Results results) {
    return new Consultation(
        new ConsultationId(UUID.randomUUID()),
        null,
        null,
        null,
        facts("Market", "Where?"),
        new Terms(FIRST, LAST, false, Naming.ANONYMOUS, results),
        State.DRAFT,
        "",
        "",
        false,
        0,
        NOW);
  }

  private static Facts facts(String title, String question) {
    return new Facts(
        title,
        Language.FR,
        "Background",
        List.of("ML"),
        List.of(new Question("a", Kind.OPEN, question, List.of(), true)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-09,COMING,false,false",
    "2026-03-10,OPEN,true,false",
    "2026-03-20,OPEN,true,false",
    "2026-03-21,ENDED,true,true"
  })
  void itOpensAndClosesByItself(LocalDate day, Phase phase, boolean atOnce, boolean atTheEnd) {
    Consultation one = draft(Results.AT_ONCE).publish(NOW);
    assertThat(one.phase(day)).isEqualTo(phase);
    assertThat(one.tellsResults(day)).isEqualTo(atOnce);
    assertThat(draft(Results.AT_THE_END).publish(NOW).tellsResults(day)).isEqualTo(atTheEnd);
    assertThat(draft(Results.AT_ONCE).phase(day)).isEqualTo(Phase.DRAFT);
    assertThat(draft(Results.AT_ONCE).tellsResults(day)).isFalse();
  }

  @Test
  void whatIsEndedEarlyIsEndedAndADraftCannotEnd() {
    Consultation ended = draft(Results.AT_THE_END).publish(NOW).end("Elections", NOW);
    assertThat(ended.phase(FIRST)).isEqualTo(Phase.ENDED);
    assertThat(ended.endedWhy()).isEqualTo("Elections");
    assertThat(ended.end("Again", NOW)).isSameAs(ended);
    assertThat(ended.publish(NOW)).isSameAs(ended);
    assertThat(draft(Results.AT_ONCE).end("x", NOW).phase(FIRST)).isEqualTo(Phase.DRAFT);
  }

  @Test
  void onceItIsPublishedWhatWasAskedAndPromisedStays() {
    Facts other = facts("New title", "Another question");
    Terms lax =
        new Terms(FIRST.minusDays(5), LAST.plusDays(5), true, Naming.NAMED, Results.AT_ONCE);
    Consultation draft = draft(Results.AT_THE_END);
    assertThat(draft.with(other, lax, 0, NOW).terms()).isEqualTo(lax);
    assertThat(draft.with(other, lax, 0, NOW).facts()).isEqualTo(other);

    Consultation changed = draft.publish(NOW).with(other, lax, 1, NOW);
    assertThat(changed.facts().title()).isEqualTo("New title");
    assertThat(changed.facts().questions()).isEqualTo(draft.facts().questions());
    assertThat(changed.terms())
        .isEqualTo(new Terms(FIRST, LAST.plusDays(5), false, Naming.ANONYMOUS, Results.AT_THE_END));
  }

  @Test
  void whatAnotherSavedMeanwhileIsNotOverwritten() {
    Consultation one = draft(Results.AT_ONCE).publish(NOW);
    assertThatThrownBy(() -> one.with(one.facts(), one.terms(), 0, NOW))
        .isInstanceOf(ConsultationChanged.class);
    assertThatThrownBy(() -> one.sumUp("Heard", 0, NOW)).isInstanceOf(ConsultationChanged.class);
    assertThat(one.sumUp("Heard", 1, NOW).summary()).isEqualTo("Heard");
  }

  @ParameterizedTest
  @CsvSource({
    "ONE,0,true",
    "ONE,1,true",
    "ONE,2,false",
    "ONE,-1,false",
    "ONE,x,false",
    "ONE,0;1,false",
    "SEVERAL,0;1,true",
    "SEVERAL,0;2,false",
    "SCALE,1,true",
    "SCALE,5,true",
    "SCALE,0,false",
    "SCALE,6,false",
    "SCALE,1;2,false",
    "OPEN,words,true",
    "OPEN,two;words,false"
  })
  void aQuestionTakesWhatAnswersIt(Kind kind, String said, boolean takes) {
    List<String> options =
        kind == Kind.ONE || kind == Kind.SEVERAL ? List.of("River", "Road") : List.of();
    Question question = new Question("a", kind, "Where?", options, false);
    assertThat(question.takes(List.of(said.split(";")))).isEqualTo(takes);
    assertThat(question.takes(List.of())).isTrue();
  }
}
