package org.corridor.communities;

import org.corridor.platform.text.Language;

/**
 * What another subject needs of a circle.
 *
 * @param name as its hosts wrote it
 * @param written what the name is written in
 * @param doors who may come in
 * @param runs false once it is closed: it is read, and nothing new begins in it
 */
public record CircleView(CircleId id, String name, Language written, Doors doors, boolean runs) {

  /** Whether everybody reads what is said in it, visitors too. */
  public boolean isOpen() {
    return doors == Doors.OPEN;
  }
}
