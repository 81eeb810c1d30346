package org.corridor.projects.design.web;

import java.util.List;
import org.corridor.platform.form.Choice;
import org.corridor.projects.design.domain.LayOutBlocks.Offer;

/**
 * What the risks show beside their fields.
 *
 * @param matrix one row for each likelihood, the highest first; empty while no risk is weighed
 * @param unweighed how many risks have no likelihood or no impact yet
 */
public record SafetyView(
    List<Row> rows,
    List<Choice> kinds,
    List<Choice> levels,
    List<MatrixRow> matrix,
    int unweighed,
    Offer offer) {

  /**
   * @param number as read by people, and as in the matrix
   */
  public record Row(int row, int number, boolean open) {}

  public record MatrixRow(String likelihood, List<Cell> cells) {}

  /**
   * @param weight from 1, low and low, to 5, high and high
   * @param risks their numbers
   */
  public record Cell(int weight, List<Integer> risks) {}
}
