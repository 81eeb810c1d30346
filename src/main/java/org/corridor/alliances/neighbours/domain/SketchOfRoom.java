package org.corridor.alliances.neighbours.domain;

import java.util.List;
import java.util.Optional;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.platform.form.Submission;
import org.corridor.projects.Sketch;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.DesignReader;
import org.corridor.projects.design.Practice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is known of a partnership's project before anybody described it to others: its countries,
 * and what its design says where the reader may open it.
 */
@Component
class SketchOfRoom {

  private final DesignReader designs;

  SketchOfRoom(DesignReader designs) {
    this.designs = designs;
  }

  Sketch of(PartnershipView partnership) {
    DesignContent design = design(partnership.design());
    return new Sketch(
        List.of(partnership.origin()),
        List.of(partnership.residence()),
        design.practice().blocks().stream().map(Practice.ChosenBlock::block).distinct().toList(),
        design.audience().groups().stream()
            .map(group -> Submission.code(group.kind()))
            .distinct()
            .toList());
  }

  private DesignContent design(@Nullable DesignKey key) {
    return Optional.ofNullable(key).flatMap(designs::find).orElseGet(DesignContent::empty);
  }
}
