package org.corridor.projects.review;

import java.util.List;

/** All findings about a design, by dimension, gaps first within each. */
public record Review(List<Finding> findings) {

  public Review {
    findings = List.copyOf(findings);
  }

  public List<Finding> in(Dimension dimension) {
    return findings.stream().filter(finding -> finding.dimension() == dimension).toList();
  }

  public List<Finding> of(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).toList();
  }

  public int count(Dimension dimension, Severity severity) {
    return (int) in(dimension).stream().filter(f -> f.severity() == severity).count();
  }

  /** What the design does not say yet. */
  public List<Finding> open() {
    return findings.stream().filter(Finding::open).toList();
  }
}
