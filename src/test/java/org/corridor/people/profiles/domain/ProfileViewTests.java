package org.corridor.people.profiles.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.corridor.people.PersonId;
import org.corridor.people.profiles.domain.RandomProfiles.Sketch;

/**
 * Whatever a profile holds and whoever looks: the view holds what is theirs to see, and no more.
 */
class ProfileViewTests {

  private static final PersonId OWNER = new PersonId(UUID.randomUUID());
  private static final ProfileJson JSON = new ProfileJson();

  @Provide
  Arbitrary<Sketch> sketches() {
    return RandomProfiles.sketches();
  }

  @Property(tries = 500)
  void theViewHoldsNothingHidden(@ForAll("sketches") Sketch sketch, @ForAll Audience who) {
    Set<ProfileField> shown = RandomProfiles.shownTo(who, sketch);
    ProfileView view = profile(sketch).seenBy(viewer(who));

    assertThat(shown).containsAll(view.content().filled());
    assertThat(view.content()).isEqualTo(sketch.content().only(shown));
    assertThat(view.name()).isEqualTo(shown.contains(ProfileField.NAME) ? sketch.name() : "");
    assertThat(view.photo()).isEqualTo(sketch.photo() && shown.contains(ProfileField.PHOTO));
    List<String> hidden = RandomProfiles.hiddenWords(sketch, shown);
    if (!hidden.isEmpty()) {
      assertThat(JSON.write(view)).doesNotContain(hidden);
    }
  }

  @Property(tries = 500)
  void whatIsHiddenMakesNoDifference(@ForAll("sketches") Sketch sketch, @ForAll Audience who) {
    Set<ProfileField> shown = RandomProfiles.shownTo(who, sketch);
    ProfileView view = profile(sketch).seenBy(viewer(who));
    ProfileView other = profile(RandomProfiles.otherwiseHidden(sketch, shown)).seenBy(viewer(who));

    assertThat(other).isEqualTo(view);
    assertThat(JSON.write(other)).isEqualTo(JSON.write(view));
  }

  @Property(tries = 200)
  void theOwnerSeesAllOfIt(@ForAll("sketches") Sketch sketch) {
    ProfileView view = profile(sketch).seenBy(new Viewer(OWNER, false));

    assertThat(view.content()).isEqualTo(sketch.content());
    assertThat(JSON.write(view)).contains(RandomProfiles.allWords(sketch));
  }

  private static Viewer viewer(Audience who) {
    PersonId other = new PersonId(UUID.randomUUID());
    return switch (who) {
      case ONLY_ME -> new Viewer(OWNER, false);
      case MY_ORGANISATIONS -> new Viewer(other, true);
      case MEMBERS -> new Viewer(other, false);
      case EVERYONE -> Viewer.visitor();
    };
  }

  private static Profile profile(Sketch sketch) {
    return new Profile(
        OWNER,
        ProfileKey.create(),
        sketch.name(),
        sketch.photo(),
        sketch.content(),
        sketch.audiences(),
        sketch.written(),
        1,
        "test");
  }
}
