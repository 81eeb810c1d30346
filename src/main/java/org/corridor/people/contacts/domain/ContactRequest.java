package org.corridor.people.contacts.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks to be put in touch. What may become of it is decided here; who may decide is for
 * the use case.
 *
 * @param asker null: somebody who has left
 * @param addressee id of the one of that kind; null: somebody who has left
 * @param words why, in the asker's own words; empty once one of the two has left
 * @param changed when it came into its state
 * @param aside what the addressee made of it without telling
 * @param answerer who accepted or declined; null before, and when they have left
 * @param answer a kind word of who declined; may be empty
 * @param reach how else than by e-mail who accepted wants to be reached; empty for by e-mail
 * @param report what the addressee told the stewards; null if nothing waits for them
 * @param judged whether a steward has decided on a report
 */
record ContactRequest(
    UUID id,
    @Nullable PersonId asker,
    String kind,
    @Nullable UUID addressee,
    String words,
    Language language,
    Instant asked,
    ContactState state,
    Instant changed,
    Aside aside,
    @Nullable PersonId answerer,
    String answer,
    String reach,
    @Nullable Report report,
    boolean judged) {

  /** How long an answer may take. */
  static final Duration PATIENCE = Duration.ofDays(30);

  /** What the asker must never learn. */
  enum Aside {
    NO,
    IGNORED,
    BLOCKED
  }

  /** Why a steward should look at it. */
  record Report(@Nullable PersonId by, Instant at, String why) {
    @Override
    public String toString() {
      return "Report";
    }
  }

  /**
   * @param blocked whether the addressee blocked the asker before: then it waits unseen
   */
  static ContactRequest ask(
      PersonId asker, Addressee addressee, ContactWords words, boolean blocked, Instant now) {
    return new ContactRequest(
        UUID.randomUUID(),
        asker,
        addressee.kind(),
        addressee.id(),
        words.text(),
        words.language(),
        now,
        ContactState.WAITING,
        now,
        blocked ? Aside.BLOCKED : Aside.NO,
        null,
        "",
        "",
        null,
        false);
  }

  /**
   * @param way how else than by e-mail to be reached; empty for by e-mail
   * @throws NoLongerOpen unless it waits
   */
  ContactRequest accept(PersonId by, String way, Instant now) {
    requireWaiting();
    return in(ContactState.ACCEPTED, now).answeredBy(by, "", way);
  }

  /**
   * @throws NoLongerOpen unless it waits
   */
  ContactRequest decline(PersonId by, String word, Instant now) {
    requireWaiting();
    return in(ContactState.DECLINED, now).answeredBy(by, word, "");
  }

  /**
   * Leaves it without an answer; it can still be answered until it lapses.
   *
   * @throws NoLongerOpen unless it waits
   */
  ContactRequest ignore() {
    requireWaiting();
    return aside(Aside.IGNORED);
  }

  /** What becomes of it when its asker is blocked: the asker sees no difference, or an end. */
  ContactRequest block(Instant now) {
    return switch (state) {
      case WAITING -> aside(Aside.BLOCKED);
      case ACCEPTED -> end(now);
      default -> this;
    };
  }

  ContactRequest unblock() {
    return aside == Aside.BLOCKED ? aside(Aside.IGNORED) : this;
  }

  /**
   * By its asker.
   *
   * @throws NoLongerOpen unless it waits
   */
  ContactRequest takeBack(Instant now) {
    requireWaiting();
    return in(ContactState.TAKEN_BACK, now);
  }

  /**
   * By either; addresses are no longer shown.
   *
   * @throws NoLongerOpen unless they are in touch
   */
  ContactRequest end(Instant now) {
    if (state != ContactState.ACCEPTED) {
      throw new NoLongerOpen();
    }
    return in(ContactState.ENDED, now).answeredBy(answerer, answer, "");
  }

  /**
   * Tells the stewards, once. What waits is set aside with that.
   *
   * @throws NoLongerOpen if it was reported already, or its asker has left
   */
  ContactRequest report(PersonId by, String why, Instant now) {
    if (!isReportable()) {
      throw new NoLongerOpen();
    }
    Aside then = isWaiting() && aside == Aside.NO ? Aside.IGNORED : aside;
    return aside(then).with(new Report(by, now, why), false);
  }

  /** Also what its asker took back: they may have reason to. */
  boolean isReportable() {
    return report == null && !judged && asker != null;
  }

  /** A steward has decided: the reason stays in the audit trail, what was reported goes. */
  ContactRequest judge() {
    return with(null, true);
  }

  boolean isWaiting() {
    return state == ContactState.WAITING;
  }

  boolean isAskedBy(PersonId person) {
    return person.equals(asker);
  }

  private void requireWaiting() {
    if (!isWaiting()) {
      throw new NoLongerOpen();
    }
  }

  private ContactRequest in(ContactState then, Instant now) {
    return new ContactRequest(
        id, asker, kind, addressee, words, language, asked, then, now, aside, answerer, answer,
        reach, report, judged);
  }

  private ContactRequest answeredBy(@Nullable PersonId by, String word, String way) {
    return new ContactRequest(
        id, asker, kind, addressee, words, language, asked, state, changed, aside, by, word, way,
        report, judged);
  }

  private ContactRequest aside(Aside then) {
    return new ContactRequest(
        id, asker, kind, addressee, words, language, asked, state, changed, then, answerer, answer,
        reach, report, judged);
  }

  private ContactRequest with(@Nullable Report then, boolean decided) {
    return new ContactRequest(
        id, asker, kind, addressee, words, language, asked, state, changed, aside, answerer, answer,
        reach, then, decided);
  }

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "ContactRequest";
  }
}
