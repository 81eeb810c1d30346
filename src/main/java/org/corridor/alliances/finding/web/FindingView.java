package org.corridor.alliances.finding.web;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.alliances.finding.domain.Axis;
import org.corridor.alliances.finding.domain.FindPartners.Found;
import org.corridor.alliances.finding.domain.Proposal;
import org.corridor.alliances.finding.domain.Wish;
import org.corridor.platform.chart.Radar;
import org.corridor.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the finder shows.
 *
 * @param found null while nothing was asked
 * @param design the key of the design it is for; empty without one
 */
public record FindingView(Wish wish, @Nullable Found found, String design) {

  public Radar radar(Page page, Proposal proposal) {
    return new Radar(
        page.text("alliances.finding.radar", "name", proposal.organisation().name()),
        page.text("alliances.finding.radar.text"),
        Stream.of(Axis.values()).map(axis -> proposal.sides().getOrDefault(axis, 0.0)).toList());
  }

  public List<Axis> axes() {
    return List.of(Axis.values());
  }
}
