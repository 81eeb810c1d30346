package org.corridor.projects.lessons.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.text.Language;
import org.corridor.projects.lessons.domain.LessonsRefused.Why;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.Openness;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.TeamRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

class LessonTests {

  private static final Instant NOW = Instant.parse("2027-03-12T10:00:00Z");
  private static final Member AWA = member(TeamRole.COORDINATOR);
  private static final Member BINTA = member(TeamRole.WORKER);
  private static final Member PILAR = member(TeamRole.OBSERVER);

  @Test
  void onlyTheCoordinatorSharesAndOnlyWhatTheTeamShows() {
    Lesson lesson = lesson("Name two who can sign");

    assertThat(lesson.share(AWA, Openness.SUMMARY, NOW).shared()).isEqualTo(NOW);
    assertThatThrownBy(() -> lesson.share(BINTA, Openness.SUMMARY, NOW))
        .isInstanceOf(AccessDeniedException.class);
    assertRefused(() -> lesson.share(AWA, Openness.TEAM, NOW), Why.NOT_OPEN);
    assertRefused(() -> lesson("").share(AWA, Openness.FIGURES, NOW), Why.NOTHING_TO_TELL);
    assertThatThrownBy(() -> Lesson.write(lesson.topic(), PILAR, lesson.learned(), NOW))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void whatTheCoordinatorHasNotSeenIsNotToldToOthers() {
    Lesson shared = lesson("Name two who can sign").share(AWA, Openness.SUMMARY, NOW);

    assertThat(shared.change(AWA, 2, learned("Name three"), NOW).shared()).isEqualTo(NOW);
    assertThat(shared.change(AWA, 2, learned(""), NOW).shared()).isNull();
    assertThat(shared.change(BINTA, 2, learned("Name three"), NOW).shared()).isNull();
    assertThat(shared.delete(BINTA, NOW).restore(AWA).shared()).isNull();
    assertRefused(() -> shared.change(AWA, 1, learned("Old"), NOW), Why.OVERTAKEN);
  }

  @Test
  void whatWasDeletedCanBeSaidAnew() {
    Lesson gone = lesson("Name two").delete(BINTA, NOW);

    assertThat(gone.change(BINTA, 0, learned("Name three"), NOW).deleted()).isNull();
  }

  @Test
  void aTopicIsReadAsItIsWritten() {
    for (Topic topic :
        List.of(
            Topic.point("savings-scheme", "trust-and-accounts"),
            Topic.risk("L’huile ne trouve pas d’acheteur."),
            Topic.own(UUID.randomUUID()))) {
      assertThat(Topic.read(topic.toString())).contains(topic);
    }
    assertThat(Topic.risk("A")).isEqualTo(Topic.risk(" A ")).isNotEqualTo(Topic.risk("B"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "own", "a.b.c", "../x", "A.b", "a b.c", "<b>.c"})
  void whatIsNoTopicIsNone(String typed) {
    assertThat(Topic.read(typed)).isEmpty();
  }

  private static void assertRefused(Runnable deed, Why why) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            LessonsRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }

  private static Lesson lesson(String text) {
    return Lesson.write(Topic.own(UUID.randomUUID()), BINTA, learned(text), NOW);
  }

  private static Learned learned(String text) {
    return new Learned("Signatures", "", "", text, Language.EN, null, null, null, List.of());
  }

  private static Member member(TeamRole role) {
    return new Member(MemberId.create(), new ProjectKey("sesame-abcdef"), "p1", role, "X", true);
  }
}
