package org.corridor.projects.indicators.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.projects.indicators.domain.EvidenceFiles.FileFacts;
import org.corridor.projects.indicators.domain.Period;
import org.corridor.projects.indicators.domain.Tracked;
import org.corridor.projects.underway.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A value as its form shows it.
 *
 * @param axes groups of fields, one for each dimension
 * @param labels of fields, by their name, for the list of what is wrong
 * @param upload id of the next file
 * @param stale what another saved meanwhile
 */
public record ValueView(
    Tracked tracked,
    Period period,
    String name,
    String path,
    String target,
    List<Fields> axes,
    Map<String, String> labels,
    @Nullable Counted counted,
    List<FileFacts> files,
    UUID upload,
    List<String> earlier,
    @Nullable Stale stale) {

  /** A dimension. */
  public record Fields(String legend, List<Field> fields) {}

  /**
   * @param whole name of the field for what it is a share of; empty where there is none
   */
  public record Field(String label, String number, String whole) {}

  /**
   * @param name key of what was counted
   * @param typed what stands there now; empty for nothing
   * @param same whether the value says the same already
   */
  public record Counted(String name, String counted, String typed, String link, boolean same) {}

  /** What another saved meanwhile. */
  public record Stale(MemberId by, String moment, List<String> figures, String note) {}
}
