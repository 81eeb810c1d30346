package org.corridor.projects.underway;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a subject of a project holds in words, so that its team finds it again. Each bean of this
 * kind is asked; nobody's right to read it is asked for here: that is the caller's.
 */
public interface ProjectWords {

  /** How many pieces a subject is asked for at most; the newest ones. */
  int MOST = 2_000;

  /** To be closed. */
  Stream<Piece> pieces(ProjectUnderWay project);

  /**
   * @param kind key of what it is, e.g. a diary entry
   * @param title in a few words; may be empty
   * @param text all that is searched besides
   * @param day that it is of; null for none
   * @param path where it is, below the project's own address
   */
  record Piece(String kind, String title, String text, @Nullable LocalDate day, String path) {}
}
