package org.corridor.projects.registry.web;

import java.util.List;
import org.corridor.platform.text.Language;
import org.corridor.projects.LikeProjects;
import org.corridor.projects.Sketch;
import org.corridor.projects.registry.domain.ProjectRegistry;
import org.corridor.projects.registry.domain.ProjectRegistry.Reason;
import org.corridor.projects.registry.domain.ProjectRegistry.Similar;
import org.springframework.stereotype.Component;

/** Tells other modules which projects are alike, as the pages of the registry word it. */
@Component
class LikeProjectsInWords implements LikeProjects {

  private final ProjectRegistry registry;
  private final Cards cards;

  LikeProjectsInWords(ProjectRegistry registry, Cards cards) {
    this.registry = registry;
    this.cards = cards;
  }

  @Override
  public List<Like> nearest(Sketch sketch, int most, Language reader) {
    return registry.similar(sketch, most).stream().map(similar -> like(similar, reader)).toList();
  }

  private Like like(Similar similar, Language reader) {
    return new Like(
        similar.project().code(),
        Cards.path(similar.project()),
        similar.project().title(),
        new Common(strength(similar.reasons()), cards.shared(similar, reader)));
  }

  @Override
  public List<Common> common(Sketch one, List<Sketch> others, Language reader) {
    return registry.common(one, others).stream().map(reasons -> common(reasons, reader)).toList();
  }

  private Common common(List<Reason> reasons, Language reader) {
    return new Common(
        strength(reasons),
        reasons.stream().map(reason -> cards.shared(reason, List.of(), reader)).toList());
  }

  private static double strength(List<Reason> reasons) {
    return reasons.stream().mapToDouble(Reason::strength).sum();
  }
}
