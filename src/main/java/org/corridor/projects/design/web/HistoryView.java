package org.corridor.projects.design.web;

import java.util.List;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.design.domain.Difference;

/**
 * The versions of a design, and two of them compared.
 *
 * @param revisions the latest first
 */
public record HistoryView(
    Design design,
    List<Design.Revision> revisions,
    Design.Revision before,
    Design.Revision after,
    List<Difference> differences) {

  public HistoryView {
    revisions = List.copyOf(revisions);
    differences = List.copyOf(differences);
  }

  public String address() {
    return "/designs/" + design.key();
  }
}
