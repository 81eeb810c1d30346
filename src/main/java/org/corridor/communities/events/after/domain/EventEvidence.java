package org.corridor.communities.events.after.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.communities.events.after.domain.EventFigures.Figure;
import org.corridor.people.SmallNumbers;
import org.corridor.projects.indicators.Dimension;
import org.corridor.projects.indicators.EvidenceSource;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What events count for a project. Numbers of people are "at least": those of each event, and of
 * each part of it, are rounded down to fives and left out below five, and sums are made of these,
 * so that nobody can be worked out.
 */
@Configuration(proxyBeanMethods = false)
class EventEvidence {

  static final String CAME = "communities.events-came";
  static final String CONTACTS = "communities.events-contacts";

  private static final List<Dimension> PARTS =
      List.of(Dimension.SEX, Dimension.AGE, Dimension.COUNTRY);

  @Bean
  EvidenceSource eventPeople(EventFigures figures) {
    return new EvidenceSource() {
      @Override
      public String code() {
        return CAME;
      }

      @Override
      public String name() {
        return "communities.events.evidence.came";
      }

      @Override
      public Optional<Counts> counts(
          ProjectKey project, LocalDate from, LocalDate to, Set<Dimension> by) {
        if (!figures.any(project)) {
          return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        for (Dimension dimension : PARTS) {
          if (by.contains(dimension)) {
            parts.addAll(parts(dimension, figures.came(project, from, to, dimension)));
          }
        }
        return Optional.of(new Counts(sum(figures.came(project, from, to)), parts, "/events"));
      }
    };
  }

  @Bean
  EvidenceSource eventContacts(EventFigures figures) {
    return new EvidenceSource() {
      @Override
      public String code() {
        return CONTACTS;
      }

      @Override
      public String name() {
        return "communities.events.evidence.contacts";
      }

      @Override
      public Optional<Counts> counts(
          ProjectKey project, LocalDate from, LocalDate to, Set<Dimension> by) {
        return figures.any(project)
            ? Optional.of(
                new Counts(sum(figures.contacts(project, from, to)), List.of(), "/events"))
            : Optional.empty();
      }
    };
  }

  private static BigDecimal sum(List<Figure> figures) {
    return BigDecimal.valueOf(
        figures.stream().mapToInt(one -> SmallNumbers.shown(one.number())).sum());
  }

  private static List<EvidenceSource.Part> parts(Dimension dimension, List<Figure> figures) {
    return SmallNumbers.sums(figures, Figure::part, Figure::number).entrySet().stream()
        .filter(one -> !one.getKey().isEmpty() && one.getValue() > 0)
        .map(
            one ->
                new EvidenceSource.Part(
                    dimension, one.getKey(), BigDecimal.valueOf(one.getValue())))
        .toList();
  }
}
