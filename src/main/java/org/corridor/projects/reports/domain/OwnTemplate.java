package org.corridor.projects.reports.domain;

import java.util.List;
import java.util.UUID;
import org.corridor.projects.underway.ReportMaterial.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A template that a project made for itself, often after what its funder asks for.
 *
 * @param revision counts its changes, from 1; 0 for a new one
 */
public record OwnTemplate(UUID id, String name, List<Named> sections, int revision) {

  /** Of a project. */
  public static final int MOST = 20;

  public static final int MOST_SECTIONS = 30;

  public OwnTemplate {
    sections = List.copyOf(sections);
  }

  /**
   * @param theme whose material it begins with; null for none
   */
  public record Named(String title, @Nullable Theme theme) {}
}
