package org.corridor.people.profiles.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;

/**
 * What a member tells about themselves, and to whom.
 *
 * @param name as in the account
 * @param photo whether there is one
 * @param audiences who may see a field; a field that is not named is for the owner alone
 * @param written what the member's own words are written in
 * @param revision how often it was saved
 * @param writer names the form that saved it last
 */
public record Profile(
    PersonId person,
    ProfileKey key,
    String name,
    boolean photo,
    ProfileContent content,
    Map<ProfileField, Audience> audiences,
    Language written,
    int revision,
    String writer) {

  public Profile {
    audiences = InOrder.map(audiences);
  }

  static Profile empty(PersonId person, String name, Language written) {
    return new Profile(
        person, ProfileKey.create(), name, false, ProfileContent.EMPTY, Map.of(), written, 0, "");
  }

  public Audience audience(ProfileField field) {
    return audiences.getOrDefault(field, Audience.ONLY_ME);
  }

  /** The one place that decides what somebody sees. */
  public ProfileView seenBy(Viewer viewer) {
    Audience position = viewer.at(person);
    Set<ProfileField> seen = EnumSet.noneOf(ProfileField.class);
    for (ProfileField field : ProfileField.values()) {
      if (position.includes(audience(field))) {
        seen.add(field);
      }
    }
    ProfileContent visible = content.only(seen);
    return new ProfileView(
        seen.contains(ProfileField.NAME) ? name : "",
        photo && seen.contains(ProfileField.PHOTO),
        visible,
        visible.hasWords() ? written : null);
  }

  /** Whether anybody else may see anything of it. */
  public boolean isShown() {
    return !seenBy(new Viewer(new PersonId(new UUID(0, 0)), true)).isEmpty();
  }

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Profile";
  }
}
