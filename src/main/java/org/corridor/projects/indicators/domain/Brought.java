package org.corridor.projects.indicators.domain;

import java.util.List;
import java.util.UUID;
import org.corridor.projects.underway.MemberId;

/**
 * What a sheet would bring, if somebody says yes.
 *
 * @param same values that stand as they are
 */
public record Brought(UUID id, MemberId by, List<Change> changes, int same) {

  public Brought {
    changes = List.copyOf(changes);
  }

  /**
   * @param base revision of the value that it replaces; 0 for a new one
   */
  public record Change(String indicator, int period, int base, Value value) {}
}
