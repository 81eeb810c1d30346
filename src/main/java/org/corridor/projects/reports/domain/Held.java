package org.corridor.projects.reports.domain;

import java.util.List;
import java.util.UUID;
import org.corridor.projects.underway.ReportMaterial.Picture;
import org.corridor.projects.underway.ReportMaterial.Table;

/**
 * What subjects gave for a section when its figures were last brought up to date.
 *
 * @param pictures that the team may choose from
 */
public record Held(List<Table> tables, List<Picture> pictures) {

  public static final Held NOTHING = new Held(List.of(), List.of());

  /** Pictures that a section shows. */
  public static final int MOST_PICTURES = 12;

  public Held {
    tables = List.copyOf(tables);
    pictures = List.copyOf(pictures);
  }

  public boolean has(UUID picture) {
    return pictures.stream().anyMatch(one -> one.id().equals(picture));
  }

  /** Those of these ids, in the order in which they were given. */
  public List<Picture> chosen(List<UUID> ids) {
    return pictures.stream().filter(one -> ids.contains(one.id())).limit(MOST_PICTURES).toList();
  }
}
