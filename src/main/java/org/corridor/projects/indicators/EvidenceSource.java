package org.corridor.projects.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.projects.underway.ProjectKey;

/**
 * Something that happens in a working tool and can be counted for a project: members who save,
 * people trained, cases closed. Each bean of this kind is offered to the teams, who bind their
 * indicators to it. It is asked when a page is shown, so it answers in milliseconds.
 */
public interface EvidenceSource {

  /** Stays the same for ever, since indicators are bound to it; at most 60 characters. */
  String code();

  /** Key of what is counted. */
  String name();

  /**
   * What was counted from one day to another, both included.
   *
   * @param by parts that are wanted; a source tells those that it knows
   * @return empty where nothing of this kind happens in the project
   */
  Optional<Counts> counts(ProjectKey project, LocalDate from, LocalDate to, Set<Dimension> by);

  /**
   * @param total not less than zero
   * @param path of the page that shows what was counted
   */
  record Counts(BigDecimal total, List<Part> parts, String path) {
    public Counts {
      parts = List.copyOf(parts);
    }
  }

  /**
   * @param part one of {@link Dimension#fixed()}, or the name that the team gave to it
   */
  record Part(Dimension dimension, String part, BigDecimal number) {}
}
