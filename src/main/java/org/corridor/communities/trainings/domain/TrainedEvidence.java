package org.corridor.communities.trainings.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.communities.trainings.domain.Training.Session;
import org.corridor.people.SmallNumbers;
import org.corridor.projects.indicators.Dimension;
import org.corridor.projects.indicators.EvidenceSource;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * People trained in trainings that count for a project and ended in the period: those who were at
 * half of the sessions or more. They are "at least" as many: women, men and others of each training
 * are rounded down to fives and left out below five, and sums are made of these.
 */
@Component
@Transactional(readOnly = true)
class TrainedEvidence implements EvidenceSource {

  private final TrainingTable trainings;
  private final ParticipantTable participants;

  TrainedEvidence(TrainingTable trainings, ParticipantTable participants) {
    this.trainings = trainings;
    this.participants = participants;
  }

  @Override
  public String code() {
    return "communities.trained";
  }

  @Override
  public String name() {
    return "communities.trainings.evidence";
  }

  @Override
  public Optional<Counts> counts(
      ProjectKey project, LocalDate from, LocalDate to, Set<Dimension> by) {
    List<Training> all = trainings.ofProject(project.value());
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Group> groups = all.stream().flatMap(one -> groups(one, from, to).stream()).toList();
    int total = groups.stream().mapToInt(Group::shown).sum();
    List<Part> parts = new ArrayList<>();
    if (by.contains(Dimension.SEX)) {
      SmallNumbers.sums(groups, Group::sex, Group::people)
          .forEach(
              (sex, people) -> {
                if (people > 0 && !sex.isEmpty()) {
                  parts.add(new Part(Dimension.SEX, sex, BigDecimal.valueOf(people)));
                }
              });
    }
    return Optional.of(new Counts(BigDecimal.valueOf(total), parts, "/trainings"));
  }

  private record Group(String sex, int people) {
    int shown() {
      return SmallNumbers.shown(people);
    }
  }

  private List<Group> groups(Training one, LocalDate from, LocalDate to) {
    List<Session> sessions = trainings.sessions(one.id());
    boolean ended =
        !sessions.isEmpty()
            && !sessions.get(sessions.size() - 1).day().isBefore(from)
            && !sessions.get(sessions.size() - 1).day().isAfter(to);
    if (!ended) {
      return List.of();
    }
    Map<String, List<Participant>> trained =
        participants.of(one.id()).stream()
            .filter(each -> each.isTrained(sessions.size()))
            .collect(Collectors.groupingBy((Function<Participant, String>) Participant::sex));
    return trained.entrySet().stream()
        .map(each -> new Group(each.getKey(), each.getValue().size()))
        .toList();
  }
}
