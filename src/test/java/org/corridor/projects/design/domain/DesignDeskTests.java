package org.corridor.projects.design.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.Idea;
import org.corridor.projects.design.Need;
import org.corridor.projects.design.Step;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CorridorTest
class DesignDeskTests {

  private static final String FORM = UUID.randomUUID().toString();
  private static final String OTHER_FORM = UUID.randomUUID().toString();

  @Autowired DesignDesk desk;
  @Autowired ClearDesigns clearing;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Test
  void aFormThatSavesItselfNeverOvertakesItself() {
    DesignKey key = start();
    desk.change(key, Step.IDEA, edit(1, FORM, "a"));
    desk.change(key, Step.IDEA, edit(1, FORM, "ab"));
    Design last = desk.change(key, Step.IDEA, edit(1, FORM, "abc"));
    assertThat(last.content().idea().title()).isEqualTo("abc");
  }

  @Test
  void savesOfOneFormAreOneVersionAndOneUndo() {
    DesignKey key = start();
    desk.change(key, Step.IDEA, edit(1, FORM, "a"));
    desk.change(key, Step.IDEA, edit(1, FORM, "ab"));
    assertThat(desk.history(key, 10)).hasSize(2);
    assertThat(desk.undo(key).orElseThrow().content().idea().title()).isEmpty();
  }

  @Test
  void anotherFormIsOvertakenAndLosesNothingThatWasSaved() {
    DesignKey key = start();
    desk.change(key, Step.IDEA, edit(1, FORM, "first"));
    assertThatThrownBy(() -> desk.change(key, Step.IDEA, edit(1, OTHER_FORM, "second")))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(desk.open(key).content().idea().title()).isEqualTo("first");
    Design forced = desk.change(key, Step.IDEA, edit(2, OTHER_FORM, "second"));
    assertThat(forced.content().idea().title()).isEqualTo("second");
    assertThatThrownBy(() -> desk.change(key, Step.IDEA, edit(1, FORM, "third")))
        .as("and now the first one is behind")
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(desk.history(key, 10))
        .extracting(revision -> revision.content().idea().title())
        .containsExactly("second", "first", "");
  }

  @Test
  void aFormIsOvertakenByTheLaterSaveOfAFormThatItBeganFrom() {
    DesignKey key = start();
    desk.change(key, Step.IDEA, edit(1, FORM, "seen by the other"));
    desk.change(key, Step.IDEA, edit(1, FORM, "not seen by the other"));
    assertThatThrownBy(() -> desk.change(key, Step.IDEA, edit(2, OTHER_FORM, "blind")))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void savingAnotherStepMeanwhileDisturbsNobody() {
    DesignKey key = start();
    desk.change(key, Step.NEED, content -> content.with(need("problem")));
    Design saved = desk.change(key, Step.IDEA, edit(1, FORM, "title"));
    assertThat(saved.content().need().problem()).isEqualTo("problem");
    assertThat(saved.content().idea().title()).isEqualTo("title");
  }

  @Test
  void undoGoesBackStepByStepAndARestoreIsUndoneAsAWhole() {
    DesignKey key = start();
    for (String title : List.of("one", "two", "three")) {
      desk.change(key, Step.IDEA, content -> content.with(idea(title)));
    }
    assertThat(title(desk.undo(key).orElseThrow())).isEqualTo("two");
    assertThat(title(desk.undo(key).orElseThrow())).isEqualTo("one");
    assertThat(title(desk.restore(key, 4).orElseThrow())).isEqualTo("three");
    assertThat(title(desk.undo(key).orElseThrow())).isEqualTo("one");
    assertThat(title(desk.undo(key).orElseThrow())).isEmpty();
    assertThat(desk.undo(key)).isEmpty();
  }

  @Test
  void thatWhichChangesNothingAddsNoVersion() {
    DesignKey key = start();
    desk.change(key, Step.IDEA, edit(1, FORM, "same"));
    desk.change(key, Step.IDEA, edit(1, OTHER_FORM, "same"));
    assertThat(desk.history(key, 10)).hasSize(2);
  }

  @Test
  void aClaimedDesignIsClosedToTheLinkAlone() {
    DesignKey key = desk.startSample(new PersonId(UUID.randomUUID()), DesignContent.empty()).key();
    assertThatThrownBy(() -> desk.open(key)).isInstanceOf(DesignOfAnother.class);
    assertThatThrownBy(() -> desk.undo(key)).isInstanceOf(DesignOfAnother.class);
    assertThatThrownBy(() -> desk.delete(key)).isInstanceOf(DesignOfAnother.class);
    assertThatThrownBy(() -> desk.restore(key, 1)).isInstanceOf(DesignOfAnother.class);
    assertThatThrownBy(() -> desk.history(key, 1)).isInstanceOf(DesignOfAnother.class);
    assertThatThrownBy(() -> desk.duplicate(key, content -> content))
        .isInstanceOf(DesignOfAnother.class);
    assertThatThrownBy(() -> desk.change(key, Step.IDEA, edit(1, FORM, "mine")))
        .isInstanceOf(DesignOfAnother.class);
    assertThatThrownBy(() -> desk.claim(start())).isInstanceOf(DesignOfAnother.class);
    assertThatThrownBy(() -> desk.open(DesignKey.create())).isInstanceOf(DesignNotFound.class);
  }

  @Test
  void theBinIsEmptiedAfterThirtyDays() {
    DesignKey old = start();
    DesignKey recent = start();
    desk.delete(old);
    desk.delete(recent);
    set("deleted_at", old, clock.instant().minus(Duration.ofDays(31)));
    set("deleted_at", recent, clock.instant().minus(Duration.ofDays(29)));
    clearing.clear();
    assertThatThrownBy(() -> desk.open(old)).isInstanceOf(DesignNotFound.class);
    assertThat(desk.takeBack(recent).isDeleted()).isFalse();
  }

  @Test
  void onlyDesignsOfNobodyAreForgottenAfterTwoYears() {
    DesignKey forgotten = start();
    DesignKey touched = start();
    PersonId owner = new PersonId(UUID.randomUUID());
    DesignKey owned = desk.startSample(owner, DesignContent.empty()).key();
    Instant longAgo = clock.instant().minus(Duration.ofDays(800));
    set("changed_at", forgotten, longAgo);
    set("changed_at", owned, longAgo);
    set("changed_at", touched, clock.instant().minus(Duration.ofDays(700)));
    clearing.clear();
    assertThatThrownBy(() -> desk.open(forgotten)).isInstanceOf(DesignNotFound.class);
    assertThat(desk.open(touched)).isNotNull();
    assertThatThrownBy(() -> desk.open(owned)).isInstanceOf(DesignOfAnother.class);
  }

  private void set(String column, DesignKey key, Instant moment) {
    jdbc.sql("update projects.design set " + column + " = :moment where key = :key")
        .param("moment", Timestamp.from(moment))
        .param("key", key.value())
        .update();
  }

  private DesignKey start() {
    return desk.start(DesignContent.empty()).key();
  }

  private static Edit edit(int base, String form, String title) {
    return new Edit(base, form, DesignContent::idea, content -> content.with(idea(title)));
  }

  private static Idea idea(String title) {
    return new Idea(title, "", "", null, null, "en");
  }

  private static Need need(String problem) {
    return new Need(problem, java.util.Set.of(), "", "", "", "", "");
  }

  private static String title(Design design) {
    return design.content().idea().title();
  }
}
