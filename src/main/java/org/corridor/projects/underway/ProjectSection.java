package org.corridor.projects.underway;

import java.util.Optional;
import org.corridor.platform.text.Language;

/**
 * A subject of a project under way: its place among the others, and how things stand there. Each
 * bean of this kind is asked, in the order of {@code @Order}.
 */
public interface ProjectSection {

  /** Key of its name in the menu of each page of a project. */
  String name();

  /** Below the project's own address, e.g. {@code /budget}. */
  String path();

  /**
   * How things stand, one or two sentences in the reader's language; empty where there is nothing
   * to say yet.
   */
  Optional<String> now(ProjectUnderWay project, Member reader, Language language);

  /**
   * Whether people work in it from week to week, so that it stands in the menu of each page. All
   * others are reached from the project's own page.
   */
  default boolean often() {
    return true;
  }
}
