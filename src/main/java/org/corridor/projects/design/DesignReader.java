package org.corridor.projects.design;

import java.util.Optional;

/** Opens designs for other modules. */
public interface DesignReader {

  /**
   * What the design says.
   *
   * @throws RuntimeException where there is no such design, or it is another person's; the pages
   *     then say so by themselves
   */
  DesignContent read(DesignKey key);

  /** The same; empty where there is no such design, it is deleted, or it is another person's. */
  Optional<DesignContent> find(DesignKey key);
}
