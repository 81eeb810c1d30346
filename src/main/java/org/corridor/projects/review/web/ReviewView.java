package org.corridor.projects.review.web;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.platform.chart.Profile;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.review.Dimension;
import org.corridor.projects.review.Finding;
import org.corridor.projects.review.Review;
import org.corridor.projects.review.Severity;

/** The review of a design, as one reader has chosen to see it. */
public record ReviewView(Design design, Review review, Show show, Profile profile) {

  /** What is shown of one dimension; never empty. */
  public record Group(Dimension dimension, List<Finding> findings) {}

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

  public List<Group> groups() {
    return Stream.of(Dimension.values())
        .map(dimension -> new Group(dimension, shown(dimension)))
        .filter(group -> !group.findings().isEmpty())
        .toList();
  }

  private List<Finding> shown(Dimension dimension) {
    return review.in(dimension).stream().filter(show::includes).toList();
  }

  /** Whether the finding is shown with its reason; else by its title only. */
  public boolean isFull(Finding finding) {
    return show != Show.ALL || finding.severity() == Severity.GAP;
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
