package org.corridor.communities.pledges.domain;

import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.form.Submission;

/** The occasion of a pledge. */
public record OccasionRef(String kind, UUID id) {

  /**
   * @param typed as {@code kind:id}
   */
  public static Optional<OccasionRef> read(String typed) {
    int colon = typed.indexOf(':');
    UUID id = colon < 1 ? null : Submission.uuid(typed.substring(colon + 1));
    return id == null
        ? Optional.empty()
        : Optional.of(new OccasionRef(typed.substring(0, colon), id));
  }

  @Override
  public String toString() {
    return kind + ":" + id;
  }
}
