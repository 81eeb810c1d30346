package org.corridor.projects.review;

import java.util.List;
import org.corridor.knowledge.Block.Cited;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.Case.Difficulty;
import org.jspecify.annotations.Nullable;

/**
 * What one rule sees in a design, in the reader's language.
 *
 * @param rule id of the rule, e.g. {@code database-host}
 * @param title a question; "yes" is the good answer
 * @param why what the handbook's projects lived through
 * @param advice what to do
 * @param source where in the handbook, e.g. {@code 4.1; Text box 2}
 * @param open the design does not say yet: the finding is a question to answer, never a gap
 * @param experiences real projects that met the same
 */
public record Finding(
    String rule,
    Dimension dimension,
    Severity severity,
    boolean open,
    String title,
    String why,
    String advice,
    String source,
    FieldLink field,
    List<Experience> experiences) {

  public Finding {
    experiences = List.copyOf(experiences);
  }

  /**
   * A project of the registry that met the same. Either {@code difficulty} is what it met, with how
   * it met it where the handbook tells, or {@code worked} is what went well.
   */
  public record Experience(Case project, @Nullable Difficulty difficulty, @Nullable Cited worked) {}
}
