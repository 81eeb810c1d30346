package org.corridor.projects.hooks.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectNews;
import org.jspecify.annotations.Nullable;

/**
 * A program that is told of a project.
 *
 * @param address where messages go
 * @param kinds of what it is told
 * @param paused since when it is told nothing, because it did not answer; null while it is told
 */
public record Hook(
    UUID id,
    ProjectKey project,
    String address,
    Set<ProjectNews.Kind> kinds,
    MemberId by,
    Instant made,
    @Nullable Instant paused) {

  public static final int LONGEST_ADDRESS = 300;

  /** Of one project. */
  public static final int MOST = 10;

  public Hook {
    kinds = Set.copyOf(kinds);
  }

  public boolean wants(ProjectNews.Kind kind) {
    return paused == null && kinds.contains(kind);
  }

  /** Its addresses hold keys at times, so it says none. */
  @Override
  public String toString() {
    return "Hook " + id;
  }
}
