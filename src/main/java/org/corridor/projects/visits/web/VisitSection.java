package org.corridor.projects.visits.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectSection;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.visits.domain.ReadVisits;
import org.corridor.projects.visits.domain.Recommendation;
import org.corridor.projects.visits.domain.Recommendation.Standing;
import org.corridor.projects.visits.domain.Visit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(600)
class VisitSection implements ProjectSection {

  private final ReadVisits visits;
  private final Texts texts;

  VisitSection(ReadVisits visits, Texts texts) {
    this.visits = visits;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "projects.visits.title";
  }

  @Override
  public String path() {
    return "/visits";
  }

  @Override
  public Optional<String> now(ProjectUnderWay project, Member reader, Language language) {
    List<Visit> all = visits.all(project.key());
    if (all.isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = visits.today();
    List<Recommendation> open =
        all.stream()
            .filter(one -> !one.isOpen())
            .flatMap(one -> one.recommendations().stream())
            .filter(Recommendation::waits)
            .toList();
    long late = open.stream().filter(one -> one.standing(today) == Standing.LATE).count();
    return Optional.of(
        texts.text(
            language,
            "projects.visits.now",
            "visits",
            all.size(),
            "open",
            open.size(),
            "late",
            late));
  }
}
