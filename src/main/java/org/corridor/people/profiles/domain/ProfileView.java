package org.corridor.people.profiles.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What one viewer sees of a profile. It does not hold what they may not see.
 *
 * @param name empty where it is hidden
 * @param photo whether there is one to be seen
 * @param written what the member's own words are written in; null where none are to be seen
 */
public record ProfileView(
    String name,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean photo,
    ProfileContent content,
    @Nullable Language written) {

  public boolean isEmpty() {
    return name.isEmpty() && !photo && content.equals(ProfileContent.EMPTY);
  }

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "ProfileView";
  }
}
