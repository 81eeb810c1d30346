package org.corridor.people.profiles.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.SpokenLanguages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTests {

  private static final PersonId OWNER = new PersonId(UUID.randomUUID());
  private static final PersonId OTHER = new PersonId(UUID.randomUUID());

  private static final Viewer VISITOR = Viewer.visitor();
  private static final Viewer MEMBER = new Viewer(OTHER, false);
  private static final Viewer COLLEAGUE = new Viewer(OTHER, true);
  private static final Viewer ME = new Viewer(OWNER, false);

  static final ProfileContent FULL =
      new ProfileContent(
          List.of(new LanguageSkill("snk", Level.MOTHER_TONGUE)),
          List.of(new Place("ML", "Kayes")),
          List.of(new Place("FR", "Montreuil")),
          List.of(new Place("SN", "Bakel")),
          Stream.of(Bond.values())
              .collect(
                  () -> new EnumMap<>(Bond.class),
                  (map, bond) -> map.put(bond, "my " + bond),
                  Map::putAll),
          Set.of(Interest.SAVINGS),
          "I have built wells.",
          new Availability(Set.of(Availability.Time.EVENINGS), Set.of()),
          List.of(new WebLink("https://example.org/awa")));

  @Test
  void aNewProfileIsForItsOwnerAlone() {
    Profile profile = with(Map.of());

    assertThat(profile.seenBy(ME).content()).isEqualTo(FULL);
    assertThat(profile.seenBy(ME).name()).isEqualTo("Awa");
    for (Viewer viewer : List.of(VISITOR, MEMBER, COLLEAGUE)) {
      assertThat(profile.seenBy(viewer).isEmpty()).isTrue();
    }
    assertThat(profile.isShown()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(ProfileField.class)
  void aFieldIsSeenByItsAudienceAndNoOtherFieldWithIt(ProfileField field) {
    assertSeen(field, Audience.EVERYONE, VISITOR, MEMBER, COLLEAGUE);
    assertSeen(field, Audience.MEMBERS, MEMBER, COLLEAGUE);
    assertSeen(field, Audience.MY_ORGANISATIONS, COLLEAGUE);
    assertSeen(field, Audience.ONLY_ME);
  }

  private static void assertSeen(ProfileField field, Audience audience, Viewer... viewers) {
    Profile profile = with(Map.of(field, audience));
    for (Viewer viewer : List.of(VISITOR, MEMBER, COLLEAGUE)) {
      ProfileView view = profile.seenBy(viewer);
      boolean sees = List.of(viewers).contains(viewer);
      boolean name = field == ProfileField.NAME;
      boolean photo = field == ProfileField.PHOTO;
      assertThat(view.isEmpty()).isEqualTo(!sees);
      assertThat(view.name()).isEqualTo(sees && name ? "Awa" : "");
      assertThat(view.photo()).isEqualTo(sees && photo);
      assertThat(view.content().filled())
          .isEqualTo(sees && !name && !photo ? Set.of(field) : Set.of());
    }
  }

  @Test
  void theLanguageOfHiddenWordsIsHidden() {
    assertThat(with(Map.of(ProfileField.ORIGIN, Audience.EVERYONE)).seenBy(VISITOR).written())
        .isNull();
    assertThat(with(Map.of(ProfileField.CV, Audience.EVERYONE)).seenBy(VISITOR).written())
        .isEqualTo(Language.FR);
  }

  @Test
  void whatIsStoredIsReadAgain() {
    ProfileJson json = new ProfileJson();

    assertThat(json.content(json.write(FULL))).isEqualTo(FULL);
    assertThat(json.content("{}")).isEqualTo(ProfileContent.EMPTY);
    Map<ProfileField, Audience> audiences = Map.of(ProfileField.CV, Audience.MEMBERS);
    assertThat(json.audiences(json.writeAudiences(audiences))).isEqualTo(audiences);
  }

  @Test
  void suggestionsAreFewAndNeverForBonds() {
    assertThat(Suggestions.of(Profile.empty(OWNER, "Awa", Language.EN)))
        .containsExactly(ProfileField.ORIGIN, ProfileField.RESIDENCE, ProfileField.LANGUAGES);
    assertThat(Suggestions.of(with(Map.of()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org",
        "javascript:alert(1)",
        "https://",
        "https://localhost",
        "https://user:secret@example.org",
        "https://exa mple.org",
        "data:text/html,x",
        " "
      })
  void onlySafeAddressesAreLinks(String address) {
    assertThat(WebLink.of(address)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageThatCanBeSpokenHasAName(Language reader) {
    assertThat(SpokenLanguages.names(reader)).hasSizeGreaterThan(180);
    assertThat(SpokenLanguages.names(reader))
        .allSatisfy(
            (code, name) ->
                assertThat(name)
                    .isNotBlank()
                    .matches(n -> !n.equalsIgnoreCase(code) || code.equals("luo")));
    assertThat(SpokenLanguages.names(reader).values()).doesNotHaveDuplicates();
  }

  private static Profile with(Map<ProfileField, Audience> audiences) {
    return new Profile(
        OWNER, ProfileKey.create(), "Awa", true, FULL, audiences, Language.FR, 1, "form");
  }
}
