package org.corridor.people.contacts.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.people.contacts.domain.PastAsks.Past;
import org.jspecify.annotations.Nullable;

/**
 * A limit against contact in masses. None of them knows whether somebody is blocked, so that no
 * answer can tell.
 */
@FunctionalInterface
interface AskingPolicy {

  Duration DAY = Duration.ofDays(1);

  /** How long whoever declined, or ended a contact, is left in peace. */
  Duration PEACE = Duration.ofDays(90);

  int A_DAY = 5;
  int A_DAY_FOR_NEWCOMERS = 2;
  int WAITING = 20;
  int SAME_WORDS = 3;

  /**
   * What somebody wants to do.
   *
   * @param words null while they have not written yet
   */
  record Wish(Addressee to, @Nullable ContactWords words, Instant now) {
    Instant dayBefore() {
      return now.minus(DAY);
    }
  }

  Optional<Refusal> refuses(Wish wish, PastAsks past);

  AskingPolicy ONE_OPEN_REQUEST_TO_THE_SAME =
      (wish, past) ->
          past.to(wish.to(), ask -> ask.state() == ContactState.WAITING)
              .map(ask -> Refusal.of("waiting"));

  AskingPolicy NOT_WHILE_IN_TOUCH =
      (wish, past) ->
          past.to(wish.to(), ask -> ask.state() == ContactState.ACCEPTED)
              .map(ask -> Refusal.of("in-touch"));

  AskingPolicy PEACE_AFTER_A_NO =
      (wish, past) ->
          past.to(
                  wish.to(),
                  ask -> ask.state() == ContactState.DECLINED || ask.state() == ContactState.ENDED)
              .flatMap(ask -> until(ask.changed().plus(PEACE), wish.now()));

  /** Otherwise asking and taking back in turns would be a way to send many mails. */
  AskingPolicy A_DAY_AFTER_TAKING_BACK =
      (wish, past) ->
          past.to(wish.to(), ask -> ask.state() == ContactState.TAKEN_BACK)
              .flatMap(ask -> until(ask.changed().plus(DAY), wish.now()));

  AskingPolicy FEW_FOR_NEWCOMERS =
      (wish, past) ->
          past.registeredWithin(DAY, wish.now())
                  && past.since(wish.dayBefore()).size() >= A_DAY_FOR_NEWCOMERS
              ? Optional.of(Refusal.of("newcomer", "most", A_DAY_FOR_NEWCOMERS))
              : Optional.empty();

  AskingPolicy FEW_A_DAY =
      (wish, past) ->
          past.since(wish.dayBefore()).size() >= A_DAY
              ? Optional.of(Refusal.of("day", "most", A_DAY))
              : Optional.empty();

  AskingPolicy FEW_WAITING =
      (wish, past) ->
          past.waiting() >= WAITING
              ? Optional.of(Refusal.of("many-waiting", "most", WAITING))
              : Optional.empty();

  AskingPolicy NOT_THE_SAME_WORDS_TO_MANY =
      (wish, past) -> {
        ContactWords words = wish.words();
        return words != null
                && ContactWords.sentences(words.text()).stream()
                    .anyMatch(sentence -> readers(sentence, wish, past) >= SAME_WORDS)
            ? Optional.of(
                new Refusal(
                    "people.contact.refused.same-words",
                    java.util.Map.of("most", SAME_WORDS),
                    true))
            : Optional.empty();
      };

  /** In the order in which they are explained. */
  List<AskingPolicy> ALL =
      List.of(
          ONE_OPEN_REQUEST_TO_THE_SAME,
          NOT_WHILE_IN_TOUCH,
          PEACE_AFTER_A_NO,
          A_DAY_AFTER_TAKING_BACK,
          FEW_FOR_NEWCOMERS,
          FEW_A_DAY,
          FEW_WAITING,
          NOT_THE_SAME_WORDS_TO_MANY);

  /** The first that refuses explains why. */
  static Optional<Refusal> refusal(Wish wish, PastAsks past) {
    return ALL.stream().flatMap(policy -> policy.refuses(wish, past).stream()).findFirst();
  }

  private static Optional<Refusal> until(Instant end, Instant now) {
    Duration left = Duration.between(now, end);
    return now.isBefore(end)
        ? Optional.of(Refusal.of("again", "days", left.plusDays(1).minusNanos(1).toDays()))
        : Optional.empty();
  }

  /** To how many others the sentence went within a day. */
  private static int readers(String sentence, Wish wish, PastAsks past) {
    Set<UUID> readers = new HashSet<>();
    for (Past ask : past.since(wish.dayBefore())) {
      if (!ask.isTo(wish.to()) && ContactWords.sentences(ask.words()).contains(sentence)) {
        readers.add(ask.addressee());
      }
    }
    return readers.size();
  }
}
