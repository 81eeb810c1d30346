package org.corridor.people.groups.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.corridor.people.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class GroupTests {

  private final PersonId founder = somebody();
  private final Group group = Group.register(founder, SomeGroup.content());

  @Test
  void whoeverRegistersItLooksAfterIt() {
    assertThat(group.isHost(founder)).isTrue();
    assertThat(group.isHost(somebody())).isFalse();
  }

  @Test
  void onlyHostsEditIt() {
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> group.edit(somebody(), edit(SomeGroup.content(), 0)));
  }

  @Test
  void whoWasOvertakenIsStoppedAndWhoSavesTheSameFormTwiceIsNot() {
    Group once = group.edit(founder, edit(SomeGroup.content(), 0));

    assertThat(once.revision()).isEqualTo(1);
    assertThat(once.edit(founder, edit(SomeGroup.content(), 0)).revision()).isEqualTo(2);
    assertThatExceptionOfType(ChangedElsewhere.class)
        .isThrownBy(
            () -> once.edit(founder, new EditGroup.Edit(SomeGroup.content(), 0, "another")));
  }

  @Test
  void aSizeKeepsTheDayOnWhichItWasSaid() {
    GroupSize said = SomeGroup.size(120, true, "2026-01-05");
    Group sized = group.edit(founder, edit(SomeGroup.content(said, false), 0));

    Group same =
        sized.edit(
            founder, edit(SomeGroup.content(SomeGroup.size(120, true, "2026-06-01"), false), 1));
    Group counted =
        sized.edit(
            founder, edit(SomeGroup.content(SomeGroup.size(120, false, "2026-06-01"), false), 1));

    assertThat(same.content().size()).isEqualTo(said);
    assertThat(counted.content().size()).isEqualTo(SomeGroup.size(120, false, "2026-06-01"));
  }

  @Test
  void theLastHostStays() {
    PersonId second = somebody();

    assertThatExceptionOfType(LastHost.class).isThrownBy(() -> group.without(founder));
    assertThat(group.withHost(second).without(founder).hosts()).containsExactly(second);
    assertThat(group.without(somebody()).hosts()).containsExactly(founder);
  }

  @Test
  void hostsAreNoCrowd() {
    Group full = group;
    for (int i = 1; i < Group.MOST_HOSTS; i++) {
      full = full.withHost(somebody());
    }
    Group crowd = full;

    assertThatExceptionOfType(TooManyHosts.class).isThrownBy(() -> crowd.withHost(somebody()));
    assertThat(crowd.withHost(founder)).isEqualTo(crowd);
  }

  @Test
  void hostsDecideWhereTheGroupSaysSo() {
    assertThat(group.welcome()).isEqualTo(Standing.MEMBER);
    assertThat(Group.register(founder, SomeGroup.content(null, true)).welcome())
        .isEqualTo(Standing.ASKED);
  }

  @Test
  void townsStandOnce() {
    assertThat(group.content().towns()).containsExactly("Birmingham", "Leeds");
  }

  private static EditGroup.Edit edit(GroupContent content, int base) {
    return new EditGroup.Edit(content, base, "form");
  }

  private static PersonId somebody() {
    return new PersonId(UUID.randomUUID());
  }
}
