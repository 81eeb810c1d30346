package org.corridor.alliances.partnerships.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.UUID;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnerState;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatRole;
import org.corridor.alliances.partnerships.domain.PartnershipDraft.About;
import org.corridor.alliances.partnerships.domain.PartnershipDraft.PartnerDraft;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class PartnershipTests {

  private final PersonId awa = new PersonId(UUID.randomUUID());
  private final PersonId grace = new PersonId(UUID.randomUUID());
  private final PersonId teresa = new PersonId(UUID.randomUUID());
  private final PersonId pilar = new PersonId(UUID.randomUUID());
  private Partnership partnership =
      Partnership.found(
          awa,
          new PartnershipDraft(
              new About("Poultry", Language.EN, "GH", "NL", null), draft("Friends", "NL"), "Awa"));

  private static PartnerDraft draft(String name, String country) {
    return new PartnerDraft(
        name, null, country, PartnerEnd.ORIGIN, false, Language.EN, ZoneId.of("UTC"));
  }

  private PartnerId added() {
    partnership = partnership.add(partnership.seat(awa), draft("Keepers", "GH"));
    return partnership.partners().get(1).id();
  }

  private PartnerId withBothEnds() {
    PartnerId keepers = added();
    partnership =
        partnership
            .join(grace, keepers, SeatRole.MEMBER, "Grace")
            .join(teresa, keepers, SeatRole.MEMBER, "Teresa")
            .join(pilar, null, SeatRole.OBSERVER, "Pilar");
    return keepers;
  }

  @Test
  void whoOpensItCoordinatesAndSpeaksForTheirPartner() {
    Seat seat = partnership.seat(awa);

    assertThat(seat.coordinates()).isTrue();
    assertThat(seat.speaks()).isTrue();
    assertThat(partnership.partner(seat.requirePartner()).state()).isEqualTo(PartnerState.JOINED);
    assertThatThrownBy(() -> partnership.seat(grace)).isInstanceOf(NoSeat.class);
  }

  @Test
  void theFirstWhoComesForAPartnerSpeaksForItWhateverTheLinkSaid() {
    PartnerId keepers = withBothEnds();

    assertThat(partnership.seat(grace).role()).isEqualTo(SeatRole.SPEAKER);
    assertThat(partnership.seat(teresa).role()).isEqualTo(SeatRole.MEMBER);
    assertThat(partnership.partner(keepers).isJoined()).isTrue();
  }

  @Test
  void onlyTheCoordinatorAddsPartnersAndNoneTwice() {
    withBothEnds();

    assertThatThrownBy(() -> partnership.add(partnership.seat(grace), draft("Third", "NL")))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> partnership.add(partnership.seat(awa), draft("keepers", "GH")))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.why()).isEqualTo(Refused.Why.ALREADY_IN));
  }

  @Test
  void aSpeakerInvitesForTheirOwnPartnerOnlyAndNobodyButTheCoordinatorInvitesObservers() {
    PartnerId keepers = withBothEnds();
    PartnerId friends = partnership.partners().get(0).id();
    Seat speaker = partnership.seat(grace);

    partnership.requireMayInvite(speaker, keepers, SeatRole.MEMBER);
    assertThatThrownBy(() -> partnership.requireMayInvite(speaker, friends, SeatRole.MEMBER))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> partnership.requireMayInvite(speaker, null, SeatRole.OBSERVER))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () ->
                partnership.requireMayInvite(partnership.seat(awa), keepers, SeatRole.COORDINATOR))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () -> partnership.requireMayInvite(partnership.seat(teresa), keepers, SeatRole.MEMBER))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void somebodyAlwaysCoordinatesAndSpeaksForEachPartner() {
    withBothEnds();
    Seat lead = partnership.seat(awa);

    assertThatThrownBy(() -> partnership.remove(lead, lead.id()))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.why()).isEqualTo(Refused.Why.NEEDS_COORDINATOR));
    assertThatThrownBy(() -> partnership.withdraw(lead)).isInstanceOf(Refused.class);
    Seat speaker = partnership.seat(grace);
    assertThatThrownBy(() -> partnership.remove(speaker, speaker.id()))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.why()).isEqualTo(Refused.Why.NEEDS_SPEAKER));
    partnership = partnership.handOver(lead, speaker.id());
    assertThat(partnership.seat(grace).coordinates()).isTrue();
    assertThat(partnership.seat(awa).role()).isEqualTo(SeatRole.SPEAKER);
  }

  @Test
  void aPartnerThatWithdrawsTakesItsPeopleAlongAndNobodyJoinsItAgain() {
    PartnerId keepers = withBothEnds();
    partnership = partnership.withdraw(partnership.seat(grace));

    assertThat(partnership.partner(keepers).state()).isEqualTo(PartnerState.LEFT);
    assertThatThrownBy(() -> partnership.seat(teresa)).isInstanceOf(NoSeat.class);
    assertThatThrownBy(() -> partnership.join(teresa, keepers, SeatRole.MEMBER, "T"))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.why()).isEqualTo(Refused.Why.PARTNER_LEFT));
  }

  @Test
  void anErasedPersonLeavesTheSeatWithoutNameAndSomebodyElseCoordinates() {
    withBothEnds();
    Seat lead = partnership.seat(awa);
    partnership = partnership.forget(awa);

    assertThat(partnership.place(lead.id()).name()).isEmpty();
    assertThat(partnership.place(lead.id()).person()).isNull();
    assertThat(partnership.seat(grace).coordinates()).isTrue();
  }

  @Test
  void observersWriteNothingAndSeeNoLinkToTheDesign() {
    withBothEnds();
    Seat observer = partnership.seat(pilar);

    assertThatThrownBy(observer::requireWorks).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(observer::requirePartner).isInstanceOf(AccessDeniedException.class);
    assertThat(partnership.view(observer).design()).isNull();
  }
}
