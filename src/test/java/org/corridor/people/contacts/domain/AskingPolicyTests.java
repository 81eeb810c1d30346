package org.corridor.people.contacts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.corridor.people.contacts.domain.AskingPolicy.Wish;
import org.corridor.people.contacts.domain.PastAsks.Past;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The limits against contact in masses. */
class AskingPolicyTests {

  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
  private static final String REASON =
      "We dig wells near Kayes and look for somebody who knows pumps.";

  private final UUID former = UUID.randomUUID();
  private final Addressee awa = addressee(UUID.randomUUID());
  private Instant registered = NOW.minus(Duration.ofDays(400));
  private final List<Past> past = new ArrayList<>();

  @Test
  void whoHasAskedNothingMayAsk() {
    assertThat(refusal()).isEmpty();
  }

  @Test
  void oneRequestWaitsForTheSameAddresseeAlsoUnderAFormerId() {
    ask(awa.id(), ContactState.WAITING, Duration.ofDays(20));
    assertThat(refusal()).contains("waiting");

    past.clear();
    ask(former, ContactState.WAITING, Duration.ofDays(20));
    assertThat(refusal()).contains("waiting");
  }

  @Test
  void whoIsInTouchNeedNotAsk() {
    ask(awa.id(), ContactState.ACCEPTED, Duration.ofDays(300));

    assertThat(refusal()).contains("in-touch");
  }

  @ParameterizedTest
  @EnumSource(
      value = ContactState.class,
      names = {"DECLINED", "ENDED"})
  void aNoIsRespectedFor90Days(ContactState no) {
    ask(awa.id(), no, Duration.ofDays(90).minusMinutes(1));
    assertThat(refused()).get().extracting(Refusal::arguments).hasToString("{days=1}");
    assertThat(refusal()).contains("again");

    past.clear();
    ask(awa.id(), no, Duration.ofDays(90));
    assertThat(refusal()).isEmpty();
  }

  @Test
  void askingAndTakingBackInTurnsIsNoWayToSendMails() {
    ask(awa.id(), ContactState.TAKEN_BACK, Duration.ofHours(23));
    assertThat(refusal()).contains("again");

    past.clear();
    ask(awa.id(), ContactState.TAKEN_BACK, Duration.ofHours(24));
    assertThat(refusal()).isEmpty();
  }

  @Test
  void whoGotNoAnswerMayAskAgain() {
    ask(awa.id(), ContactState.UNANSWERED, Duration.ofDays(1));

    assertThat(refusal()).isEmpty();
  }

  @Test
  void fiveADay() {
    many(5, ContactState.DECLINED, Duration.ofHours(23));
    assertThat(refusal()).contains("day");

    past.clear();
    many(4, ContactState.DECLINED, Duration.ofHours(23));
    many(9, ContactState.DECLINED, Duration.ofHours(24));
    assertThat(refusal()).isEmpty();
  }

  @Test
  void twoOnTheFirstDayOfAnAccount() {
    registered = NOW.minus(Duration.ofHours(23));
    many(1, ContactState.WAITING, Duration.ofHours(1));
    assertThat(refusal()).isEmpty();

    many(1, ContactState.TAKEN_BACK, Duration.ofHours(1));
    assertThat(refusal()).contains("newcomer");

    registered = NOW.minus(Duration.ofHours(24));
    assertThat(refusal()).isEmpty();
  }

  @Test
  void twentyWaitAtOnce() {
    many(20, ContactState.WAITING, Duration.ofDays(9));
    assertThat(refusal()).contains("many-waiting");

    past.remove(0);
    assertThat(refusal()).isEmpty();
  }

  @Test
  void theSameSentenceReachesThreeAndNoFourth() {
    IntStream.range(0, 3).forEach(i -> ask("Dear " + i + ". " + REASON, Duration.ofHours(2)));
    assertThat(refusal()).contains("same-words");
    assertThat(refused()).get().extracting(Refusal::aboutWords).isEqualTo(true);

    past.remove(0);
    assertThat(refusal()).isEmpty();
  }

  @Test
  void theSameSentenceIsTheSameInCapitalsAndWithOtherSigns() {
    IntStream.range(0, 3)
        .forEach(i -> ask("Hello! " + REASON.toUpperCase() + "!!!", Duration.ofHours(2)));

    assertThat(refusal()).contains("same-words");
  }

  @Test
  void yesterdaysWordsAndShortOnesAreNotCounted() {
    IntStream.range(0, 3).forEach(i -> ask(REASON, Duration.ofHours(24)));
    assertThat(refusal()).isEmpty();

    IntStream.range(0, 3)
        .forEach(i -> ask("Good day! I am another one with another story.", Duration.ofHours(1)));
    assertThat(
            AskingPolicy.refusal(
                new Wish(
                    awa, new ContactWords("Good day! Our school needs a roof.", Language.EN), NOW),
                new PastAsks(registered, past)))
        .isEmpty();
  }

  @Test
  void beforeAnythingIsWrittenOnlyTheOtherLimitsCount() {
    IntStream.range(0, 3).forEach(i -> ask(REASON, Duration.ofHours(2)));

    assertThat(AskingPolicy.refusal(new Wish(awa, null, NOW), new PastAsks(registered, past)))
        .isEmpty();
  }

  private Optional<String> refusal() {
    return refused().map(refusal -> refusal.message().replace("people.contact.refused.", ""));
  }

  private Optional<Refusal> refused() {
    return AskingPolicy.refusal(
        new Wish(awa, new ContactWords(REASON, Language.EN), NOW), new PastAsks(registered, past));
  }

  private void many(int count, ContactState state, Duration ago) {
    IntStream.range(0, count).forEach(i -> ask(UUID.randomUUID(), state, ago));
  }

  private void ask(UUID addressee, ContactState state, Duration ago) {
    add(addressee, state, ago, "Words of their own, number " + UUID.randomUUID());
  }

  private void ask(String words, Duration ago) {
    add(UUID.randomUUID(), ContactState.WAITING, ago, words);
  }

  private void add(UUID addressee, ContactState state, Duration ago, String words) {
    Instant then = NOW.minus(ago);
    past.add(new Past(UUID.randomUUID(), "person", addressee, state, then, then, words));
  }

  private Addressee addressee(UUID id) {
    return new Addressee("person", id, Set.of(id, former), "Awa", "/people/awa");
  }
}
