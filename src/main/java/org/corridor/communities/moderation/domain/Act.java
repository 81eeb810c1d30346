package org.corridor.communities.moderation.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * What was done about a complaint.
 *
 * @param role in which it was done: host, steward or author; who it was is not told
 */
public record Act(UUID complaint, String act, String role, String why, Instant at) {

  /** Key of what was done. */
  public String text() {
    return "communities.moderation.act." + act.toLowerCase(Locale.ROOT);
  }

  /** Key of the role. */
  public String roleText() {
    return "communities.moderation.role." + role.toLowerCase(Locale.ROOT);
  }
}
