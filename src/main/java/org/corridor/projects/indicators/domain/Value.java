package org.corridor.projects.indicators.domain;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corridor.projects.indicators.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What was measured in a period.
 *
 * @param total null where it was not measured, or no longer counts
 * @param parts by key of the cell, see {@link Settings.Cell#key()}
 * @param day it was measured on
 */
public record Value(
    @Nullable Figure total, SortedMap<String, Figure> parts, @Nullable LocalDate day, String note) {

  /** Characters. */
  public static final int NOTE = 1_000;

  public static final Value NONE = new Value(null, new TreeMap<>(), null, "");

  public Value {
    parts = new TreeMap<>(parts);
  }

  public boolean measured() {
    return total != null;
  }

  /** With the parts of another that it no longer asks for. */
  Value keeping(Value before, Settings settings) {
    SortedMap<String, Figure> all = new TreeMap<>(parts);
    before.parts.forEach(
        (key, figure) -> {
          if (!settings.tells(key)) {
            all.putIfAbsent(key, figure);
          }
        });
    return new Value(total, all, day, note);
  }
}
