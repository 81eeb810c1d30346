package org.corridor.projects.design;

/** Opens designs for other modules. */
public interface DesignReader {

  /**
   * What the design says.
   *
   * @throws RuntimeException where there is no such design, or it is another person's; the pages
   *     then say so by themselves
   */
  DesignContent read(DesignKey key);
}
