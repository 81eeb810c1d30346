package org.corridor.projects.money;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.corridor.projects.underway.ProjectUnderWay;

/**
 * The money of a project in few figures, for what is reported and published. Without access rules:
 * whoever asks decides who may read it.
 */
public interface ProjectFigures {

  Figures of(ProjectUnderWay project);

  /**
   * All in the currency of the project.
   *
   * @param budget by year of the project; the parts add up to the whole
   * @param came what the donor paid in
   * @param spent approved spending in cash by quarter of the calendar
   * @param changed when any of it last changed; the epoch where nothing was entered
   */
  record Figures(List<Part> budget, List<Flow> came, List<Flow> spent, Instant changed) {
    public Figures {
      budget = List.copyOf(budget);
      came = List.copyOf(came);
      spent = List.copyOf(spent);
    }
  }

  /** Of a budget, at most a year. */
  record Part(LocalDate start, LocalDate end, BigDecimal amount) {}

  /**
   * @param day the last on which anything of it happened
   */
  record Flow(LocalDate day, BigDecimal amount) {}
}
