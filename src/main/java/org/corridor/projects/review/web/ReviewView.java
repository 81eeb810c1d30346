package org.corridor.projects.review.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.corridor.platform.chart.Profile;
import org.corridor.projects.design.KnownOfDesign.Known;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.Terms;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.review.Dimension;
import org.corridor.projects.review.Finding;
import org.corridor.projects.review.Review;
import org.corridor.projects.review.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The review of a design, as one reader has chosen to see it.
 *
 * @param side only what concerns this side of the design, in full
 * @param known of the partnership that carries the design
 */
public record ReviewView(
    Design design,
    Review review,
    Show show,
    @Nullable Dimension side,
    Profile profile,
    List<Known> known) {

  /**
   * Findings that belong together; never empty.
   *
   * @param title key of its heading
   * @param url of the step that they are about, empty for a side of the design
   */
  public record Group(String id, String title, String url, List<Finding> findings) {}

  public String address() {
    return "/designs/" + design.key();
  }

  public String filter(Show choice) {
    return address() + "/review" + (choice == Show.ALL ? "" : "?show=" + choice.code());
  }

  public int count(Show choice) {
    return (int) review.findings().stream().filter(choice::includes).count();
  }

  public List<Show> filters() {
    return List.of(Show.ALL, Show.GAP, Show.ADVICE, Show.OPEN, Show.STRENGTH);
  }

  public boolean isChosen(Show choice) {
    return side == null && show == choice;
  }

  /** Whether everything is shown by weight, what is no gap by its title only. */
  public boolean isOverview() {
    return side == null && show == Show.ALL;
  }

  public List<Finding> of(Show choice) {
    return review.findings().stream().filter(choice::includes).toList();
  }

  /** What a filter or a side shows: questions by step, everything else by side. */
  public List<Group> groups() {
    if (side != null) {
      return sides(finding -> finding.dimension() == side);
    }
    return show == Show.OPEN ? questions() : sides(show::includes);
  }

  /** What is not answered yet, in the order of the steps. */
  public List<Group> questions() {
    return Stream.of(Step.values())
        .map(
            step ->
                new Group(
                    step.code(),
                    Terms.key(step),
                    address() + "/" + step.code(),
                    review.open().stream().filter(f -> f.field().step() == step).toList()))
        .filter(group -> !group.findings().isEmpty())
        .toList();
  }

  public List<Group> strengths() {
    return sides(finding -> finding.severity() == Severity.STRENGTH);
  }

  private List<Group> sides(Predicate<Finding> shown) {
    return Stream.of(Dimension.values())
        .map(
            dimension ->
                new Group(
                    dimension.code(),
                    "projects.review.dimension." + dimension.code(),
                    "",
                    review.in(dimension).stream().filter(shown).toList()))
        .filter(group -> !group.findings().isEmpty())
        .toList();
  }

  public String kind(Finding finding) {
    return Show.kind(finding).code();
  }

  /** Where the finding can be read in full. */
  public String inFull(Finding finding) {
    return filter(Show.kind(finding)) + "#" + finding.rule();
  }

  public String field(Finding finding) {
    return finding.field().url(design.key());
  }
}
