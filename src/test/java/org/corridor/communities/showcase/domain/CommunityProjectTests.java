package org.corridor.communities.showcase.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.showcase.ShowcaseId;
import org.corridor.communities.showcase.domain.CommunityProject.State;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;

/** The rules of projects that want support, and of what is offered. */
class CommunityProjectTests {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private final SupportNeed money =
      new SupportNeed(UUID.randomUUID(), NeedKind.MONEY, "Shelves", new BigDecimal("300"), "EUR");
  private final CommunityProject draft =
      CommunityProject.draft(
          ShowcaseId.create(),
          new OrganisationId(UUID.randomUUID()),
          new PersonId(UUID.randomUUID()),
          facts(money),
          NOW);

  private static Facts facts(SupportNeed... needs) {
    return new Facts(
        "Library",
        Language.EN,
        "ML",
        "Kayes",
        "What",
        "Who",
        "",
        List.of(),
        null,
        "",
        List.of(needs));
  }

  private SupportOffer offer(String quantity, SupportOffer.State state) {
    return new SupportOffer(
        UUID.randomUUID(),
        draft.id(),
        money.id(),
        null,
        null,
        new BigDecimal(quantity),
        "",
        "",
        "",
        state,
        "",
        NOW);
  }

  @Test
  void aDraftIsSeenByNobodyElseAndTakesNoOffers() {
    assertThat(draft.isPublic()).isFalse();
    assertThat(draft.isOpen()).isFalse();
    assertThatThrownBy(() -> draft.become(State.ENDED, "", NOW))
        .isInstanceOf(ShowcaseRefused.class);
    CommunityProject shown = draft.become(State.PUBLISHED, "", NOW);
    assertThat(shown.isOpen()).isTrue();
    assertThat(shown.become(State.PAUSED, "", NOW).isOpen()).isFalse();
    assertThat(shown.become(State.PAUSED, "", NOW).isPublic()).isTrue();
  }

  @Test
  void whatWasShownDoesNotBecomeADraftAndTellsWhatBecameOfIt() {
    CommunityProject shown = draft.become(State.PUBLISHED, "", NOW);
    assertThatThrownBy(() -> shown.become(State.DRAFT, "", NOW))
        .isInstanceOf(ShowcaseRefused.class);
    CommunityProject over = shown.become(State.FULFILLED, "It stands", NOW.plusSeconds(9));
    assertThat(over.became()).isEqualTo("It stands");
    assertThat(over.published()).isEqualTo(NOW);
  }

  @Test
  void aNeedForWhichSomethingWasOfferedStaysCountedAsBefore() {
    SupportNeed other = new SupportNeed(UUID.randomUUID(), NeedKind.GOODS, "Books", null, "");
    SupportNeed dollars =
        new SupportNeed(money.id(), NeedKind.MONEY, "Shelves", new BigDecimal("300"), "USD");
    SupportNeed more =
        new SupportNeed(money.id(), NeedKind.MONEY, "Tables", new BigDecimal("900"), "EUR");
    Set<UUID> taken = Set.of(money.id());
    assertThat(draft.with(facts(other), 0, Set.of(), NOW).facts().needs()).containsExactly(other);
    assertThatThrownBy(() -> draft.with(facts(other), 0, taken, NOW))
        .isInstanceOf(ShowcaseRefused.class);
    assertThatThrownBy(() -> draft.with(facts(dollars), 0, taken, NOW))
        .isInstanceOf(ShowcaseRefused.class);
    assertThat(draft.with(facts(more, other), 0, taken, NOW).revision()).isEqualTo(1);
    assertThatThrownBy(() -> draft.with(facts(more), 1, taken, NOW))
        .isInstanceOf(ShowcaseChanged.class);
  }

  @Test
  void onlyWhatWasAcceptedOrGivenCoversANeed() {
    Coverage covered =
        Coverage.of(
            money,
            List.of(
                offer("100", SupportOffer.State.OFFERED),
                offer("60.50", SupportOffer.State.ACCEPTED),
                offer("39.49", SupportOffer.State.GIVEN),
                offer("500", SupportOffer.State.NOT_GIVEN),
                offer("500", SupportOffer.State.TAKEN_BACK)));
    assertThat(covered.promised()).isEqualByComparingTo("99.99");
    assertThat(covered.given()).isEqualByComparingTo("39.49");
    assertThat(covered.percent()).isEqualTo(33);
    assertThat(covered.yes()).isEqualTo(2);
    assertThat(covered.waiting()).isEqualTo(1);
    assertThat(Coverage.of(money, List.of(offer("900", SupportOffer.State.ACCEPTED))).percent())
        .isEqualTo(100);
  }

  @Test
  void howToReachSomebodyShowsOnlyAfterAYes() {
    SupportOffer open = offer("1", SupportOffer.State.OFFERED);
    assertThat(open.showsContact()).isFalse();
    assertThat(open.become(SupportOffer.State.DECLINED, "Thanks").showsContact()).isFalse();
    assertThat(open.become(SupportOffer.State.ACCEPTED, "").showsContact()).isTrue();
    assertThatThrownBy(() -> open.become(SupportOffer.State.GIVEN, ""))
        .isInstanceOf(ShowcaseRefused.class);
    assertThatThrownBy(
            () -> offer("1", SupportOffer.State.GIVEN).become(SupportOffer.State.TAKEN_BACK, ""))
        .isInstanceOf(ShowcaseRefused.class);
  }
}
