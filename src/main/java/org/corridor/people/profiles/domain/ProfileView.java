package org.corridor.people.profiles.domain;

import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What one viewer sees of a profile. It does not hold what they may not see.
 *
 * @param name empty where it is hidden
 * @param written what the member's own words are written in; null where none are to be seen
 */
public record ProfileView(String name, ProfileContent content, @Nullable Language written) {

  public boolean isEmpty() {
    return name.isEmpty() && content.equals(ProfileContent.EMPTY);
  }

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "ProfileView";
  }
}
