package org.corridor.projects.diary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.corridor.platform.text.Language;
import org.corridor.projects.diary.domain.Consent.How;
import org.corridor.projects.diary.domain.Consent.Reach;
import org.corridor.projects.diary.domain.DiaryEntry.PhotoSize;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.TeamRole;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class ConsentTests {

  private static final Instant NOW = Instant.parse("2027-03-12T10:00:00Z");
  private static final PhotoSize PHOTO = new PhotoSize(1600, 1200);
  private static final EntryDraft DRAFT =
      new EntryDraft(LocalDate.of(2027, 3, 12), "38 litres", Language.FR, "", "");
  private static final Member AWA = member(TeamRole.COORDINATOR);
  private static final Member BINTA = member(TeamRole.WORKER);
  private static final Member ISSA = member(TeamRole.FINANCE);
  private static final Member PILAR = member(TeamRole.OBSERVER);

  @Test
  void whoWasNotAskedStaysWithTheTeam() {
    assertThat(Consent.NOT_GIVEN.reach()).isEqualTo(Reach.TEAM);
    assertThat(new Consent(true, null, Reach.PUBLIC, "", null).reach()).isEqualTo(Reach.TEAM);
    assertThat(Consent.NOBODY.reach()).isEqualTo(Reach.PUBLIC);
  }

  @Property(tries = 60)
  void nothingGoesFurtherThanAgreedAndNowhereOnceTakenBack(
      @ForAll How how, @ForAll Reach agreed, @ForAll Reach wanted) {
    Consent given = Consent.given(how, agreed, "Tell Binta");

    assertThat(given.allows(wanted)).isEqualTo(wanted.compareTo(agreed) <= 0);
    if (given.canBeWithdrawn()) {
      Consent gone = given.withdraw(BINTA.id(), NOW, "Asked by phone");
      assertThat(gone.allows(wanted)).isEqualTo(wanted == Reach.TEAM);
      assertThatThrownBy(() -> gone.withdraw(BINTA.id(), NOW, "Again"))
          .isInstanceOf(DiaryRefused.class);
    } else {
      assertThat(agreed).isEqualTo(Reach.TEAM);
    }
  }

  @Test
  void everybodyInTheTeamMayTakeItBackAndAChangeOfWordsDoesNotGiveItAgain() {
    DiaryEntry gone = entry(BINTA).withdraw(PILAR, "They asked", NOW);
    assertThat(gone.consent().reach()).isEqualTo(Reach.TEAM);

    Consent again = Consent.given(How.WORDS, Reach.PUBLIC, "Tell Binta");
    assertThat(gone.change(BINTA, 2, DRAFT, again, PHOTO, false, null).consent().reach())
        .isEqualTo(Reach.TEAM);
    assertThat(gone.change(BINTA, 2, DRAFT, again, PHOTO, true, null).consent().reach())
        .as("another photo")
        .isEqualTo(Reach.PUBLIC);
  }

  @Test
  void anEntryIsItsWritersAndTheCoordinators() {
    DiaryEntry entry = entry(BINTA);
    assertThatThrownBy(() -> entry.delete(ISSA, NOW)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> entry.change(ISSA, 1, DRAFT, Consent.NOBODY, null, false, null))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> entry(PILAR)).isInstanceOf(AccessDeniedException.class);
    assertThat(entry.delete(AWA, NOW).restore(BINTA).deleted()).isNull();
    assertThatThrownBy(() -> entry.change(BINTA, 7, DRAFT, Consent.NOBODY, null, false, null))
        .isInstanceOf(DiaryRefused.class);
  }

  @Test
  void anEntryHoldsSomething() {
    EntryDraft empty = new EntryDraft(DRAFT.day(), "", Language.FR, "", "");
    assertThatThrownBy(
            () ->
                DiaryEntry.write(UUID.randomUUID(), BINTA, empty, Consent.NOBODY, null, null, NOW))
        .isInstanceOf(DiaryRefused.class);
  }

  private static DiaryEntry entry(Member by) {
    return DiaryEntry.write(
        UUID.randomUUID(),
        by,
        DRAFT,
        Consent.given(How.WORDS, Reach.REPORT, "Tell Binta"),
        PHOTO,
        null,
        NOW);
  }

  private static Member member(TeamRole role) {
    return new Member(MemberId.create(), new ProjectKey("sesame-abcdef"), "p1", role, "X", true);
  }
}
