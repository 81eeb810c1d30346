package org.corridor.people.organisations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.corridor.people.OrganisationKind;
import org.corridor.people.PersonId;
import org.corridor.people.organisations.domain.EditOrganisation.Edit;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class OrganisationTests {

  private static final OrganisationIdentity IDENTITY =
      new OrganisationIdentity("Kayes Solidaire", OrganisationKind.MIGRANT_ASSOCIATION, "FR");

  private final PersonId founder = person();
  private final PersonId editor = person();
  private final PersonId member = person();
  private final PersonId stranger = person();
  private final Organisation organisation =
      Organisation.bring(founder, "kayes-solidaire", IDENTITY, Language.FR)
          .join(editor, Role.EDITOR)
          .join(member, Role.MEMBER);

  @Test
  void whoBringsItSpeaksForIt() {
    assertThat(organisation.role(founder)).contains(Role.REPRESENTATIVE);
    assertThat(organisation.representatives()).containsExactly(founder);
  }

  @Test
  void theLastRepresentativeStays() {
    assertThatThrownBy(() -> organisation.remove(founder, founder))
        .isInstanceOf(LastRepresentative.class);
    assertThatThrownBy(() -> organisation.giveRole(founder, founder, Role.MEMBER))
        .isInstanceOf(LastRepresentative.class);

    Organisation two = organisation.giveRole(founder, editor, Role.REPRESENTATIVE);
    assertThat(two.remove(founder, founder).representatives()).containsExactly(editor);
  }

  @Test
  void whereNobodySpeaksForItPeopleMayStillLeave() {
    Organisation orphan =
        new Organisation(
            organisation.id(),
            "kayes-solidaire",
            IDENTITY,
            OrganisationContent.EMPTY,
            Language.FR,
            0,
            "",
            null,
            java.util.Map.of(member, Role.MEMBER));

    assertThat(orphan.remove(member, member).staff()).isEmpty();
  }

  @Test
  void onlyRepresentativesChangeWhoBelongsToIt() {
    for (PersonId other : new PersonId[] {editor, member, stranger}) {
      assertThatThrownBy(() -> organisation.giveRole(other, other, Role.REPRESENTATIVE))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> organisation.remove(other, founder))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> organisation.requireRepresentative(other))
          .isInstanceOf(AccessDeniedException.class);
    }
    assertThat(organisation.remove(member, member).role(member)).isEmpty();
    assertThatThrownBy(() -> organisation.giveRole(founder, stranger, Role.EDITOR))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void membersAndStrangersDoNotEdit() {
    Edit edit = edit(0, "window");
    assertThat(organisation.edit(founder, edit).revision()).isEqualTo(1);
    assertThat(organisation.edit(editor, edit).revision()).isEqualTo(1);
    assertThatThrownBy(() -> organisation.edit(member, edit))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> organisation.edit(stranger, edit))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void anOldFormDoesNotOverwriteANewerOne() {
    Organisation saved = organisation.edit(founder, edit(0, "one"));

    assertThatThrownBy(() -> saved.edit(editor, edit(0, "two")))
        .isInstanceOf(ChangedElsewhere.class);
    assertThat(saved.edit(founder, edit(0, "one")).revision()).isEqualTo(2);
    assertThat(saved.edit(editor, edit(1, "two")).revision()).isEqualTo(2);
  }

  @Test
  void theMarkOfTheStewardsIsGoodForTwoYears() {
    Instant day = Instant.parse("2026-11-24T10:00:00Z");
    Organisation verified = organisation.verified(new Verification(Means.CALL, day));

    assertThat(verified.verifiedAt(Instant.parse("2028-11-24T09:59:59Z"))).isNotNull();
    assertThat(verified.verifiedAt(Instant.parse("2028-11-24T10:00:00Z"))).isNull();
  }

  @Test
  void anotherNameOrCountryLosesTheMarkAndOtherWordsDoNot() {
    Organisation verified =
        organisation.verified(new Verification(Means.CALL, Instant.parse("2026-11-24T10:00:00Z")));

    assertThat(verified.edit(founder, edit(0, "w")).verification()).isNotNull();
    for (OrganisationIdentity other :
        new OrganisationIdentity[] {
          new OrganisationIdentity("Kayes", OrganisationKind.MIGRANT_ASSOCIATION, "FR"),
          new OrganisationIdentity("Kayes Solidaire", OrganisationKind.MIGRANT_ASSOCIATION, "ML")
        }) {
      Edit edit = new Edit(other, OrganisationContent.EMPTY, Language.FR, 0, "w");
      assertThat(verified.edit(founder, edit).verification()).isNull();
    }
  }

  @Test
  void anInvitationNeverTakesARoleAway() {
    assertThat(organisation.join(founder, Role.MEMBER).role(founder)).contains(Role.REPRESENTATIVE);
    assertThat(organisation.join(member, Role.EDITOR).role(member)).contains(Role.EDITOR);
  }

  @Test
  void anAddressOfAPageOfOursIsNoOrganisations() {
    assertThat(new OrganisationName("New", "GB").slug(0)).isEqualTo("new-gb");
    assertThat(new OrganisationName("Newham", "GB").slug(0)).isEqualTo("newham");
  }

  private static Edit edit(int base, String writer) {
    return new Edit(IDENTITY, OrganisationContent.EMPTY, Language.FR, base, writer);
  }

  private static PersonId person() {
    return new PersonId(UUID.randomUUID());
  }
}
