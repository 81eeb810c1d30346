package org.corridor.knowledge;

import java.util.List;
import java.util.Optional;
import org.corridor.platform.text.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A building block of the handbook: one way of making a migrant capital work for development
 * (chapters 2 to 5), or of working with others (chapters 6 to 8). A project is assembled from them.
 *
 * @param id readable and stable, e.g. {@code diaspora-roster}; part of addresses and of saved
 *     designs
 * @param section the handbook section that describes it, e.g. {@code 4.1}
 * @param capitals empty for the alliance blocks
 * @param instruments ids of the working tools that it switches on in a project
 */
public record Block(
    String id,
    Part part,
    int chapter,
    String section,
    List<Capital> capitals,
    List<String> instruments,
    List<String> related,
    LocalText title,
    LocalText question,
    LocalText summary,
    LocalText purpose,
    List<Cited> fitsWhen,
    List<Cited> fitsNotWhen,
    List<Option> options,
    List<PracticePoint> actionPoints,
    List<PracticePoint> cautions,
    List<LocalText> prepare,
    List<TypicalActivity> activities,
    Result outcome,
    List<Output> outputs,
    LocalText time,
    List<TypicalCost> budget,
    List<LocalText> assumptions,
    List<TypicalRisk> risks,
    List<Example> examples) {

  public Block {
    capitals = List.copyOf(capitals);
    instruments = List.copyOf(instruments);
    related = List.copyOf(related);
    fitsWhen = List.copyOf(fitsWhen);
    fitsNotWhen = List.copyOf(fitsNotWhen);
    options = List.copyOf(options);
    actionPoints = List.copyOf(actionPoints);
    cautions = List.copyOf(cautions);
    prepare = List.copyOf(prepare);
    activities = List.copyOf(activities);
    outputs = List.copyOf(outputs);
    budget = List.copyOf(budget);
    assumptions = List.copyOf(assumptions);
    risks = List.copyOf(risks);
    examples = List.copyOf(examples);
  }

  /** Part II of the handbook holds actions, part III alliances. */
  public enum Part {
    ACTIONS,
    ALLIANCES
  }

  /** A statement with the handbook section it rests on. */
  public record Cited(LocalText text, String source) {}

  /** One way of carrying the block out. */
  public record Option(
      String id,
      LocalText name,
      LocalText description,
      List<LocalText> strengths,
      List<LocalText> limits) {}

  /** Something to do (action point) or to beware of (caution); a design answers each one. */
  public record PracticePoint(String id, LocalText text, LocalText why, String source) {}

  /**
   * An activity that the block usually needs.
   *
   * @param start month of the block's life in which it begins, from 1
   * @param months how long it takes, at least 1
   */
  public record TypicalActivity(String id, LocalText name, int start, int months) {}

  public record Measure(
      LocalText name, LocalText unit, List<String> disaggregation, LocalText verification) {}

  public record Result(LocalText text, Measure indicator) {}

  public record Output(String id, LocalText text, List<Measure> indicators) {}

  public record TypicalCost(String id, String heading, LocalText name, LocalText unit) {}

  public record TypicalRisk(ThreatKind kind, LocalText text, LocalText response) {}

  /** A real project that did this, by its code in the handbook's annex, and what happened there. */
  public record Example(String project, LocalText did, LocalText happened, String source) {
    public String projectId() {
      return Case.idOf(project);
    }
  }

  /** The action point or caution with this id. */
  public Optional<PracticePoint> point(String pointId) {
    return java.util.stream.Stream.concat(actionPoints.stream(), cautions.stream())
        .filter(point -> point.id().equals(pointId))
        .findFirst();
  }

  public boolean isCaution(String pointId) {
    return cautions.stream().anyMatch(point -> point.id().equals(pointId));
  }

  /** The option with this id, or null for one that has since left the content. */
  public @Nullable Option option(String optionId) {
    return options.stream().filter(option -> option.id().equals(optionId)).findFirst().orElse(null);
  }
}
