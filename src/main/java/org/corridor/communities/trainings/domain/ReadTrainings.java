package org.corridor.communities.trainings.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.communities.trainings.TrainingId;
import org.corridor.communities.trainings.domain.Training.Session;
import org.corridor.communities.trainings.domain.TrainingTable.Search;
import org.corridor.communities.writing.Authors;
import org.corridor.communities.writing.Found;
import org.corridor.people.HiddenPages;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.SmallNumbers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Trainings for everybody: what and where, and how many took part, never who. */
@Service
@Transactional(readOnly = true)
public class ReadTrainings {

  public static final int PAGE = 20;

  private final TrainingTable table;
  private final ParticipantTable participants;
  private final Givers givers;
  private final Authors authors;
  private final Organisations organisations;
  private final HiddenPages hidden;

  ReadTrainings(
      TrainingTable table,
      ParticipantTable participants,
      Givers givers,
      Authors authors,
      Organisations organisations,
      HiddenPages hidden) {
    this.table = table;
    this.participants = participants;
    this.givers = givers;
    this.authors = authors;
    this.organisations = organisations;
    this.hidden = hidden;
  }

  /**
   * How many were trained, each number "at least" (see {@link SmallNumbers}); parts are counted by
   * themselves, and those below five are left out.
   */
  public record Figures(
      int trained,
      Map<String, Integer> sex,
      Map<String, Integer> age,
      Map<String, Integer> country) {}

  /**
   * A training as its page shows it.
   *
   * @param own whether the reader speaks for its organisation
   */
  public record One(
      Training training,
      Optional<OrganisationView> organisation,
      List<Session> sessions,
      Figures figures,
      boolean own) {}

  public Found<Training> find(String words, String country, String language, int page) {
    Set<UUID> gone =
        hidden.organisations().stream().map(OrganisationId::value).collect(Collectors.toSet());
    Search search = new Search(words, country, language);
    Found.Slice slice = Found.Slice.of(table.count(search, gone), page, PAGE);
    return slice.with(table.list(search, gone, PAGE, slice.skip()));
  }

  /**
   * @throws NoTraining for who may not read it
   */
  public One show(TrainingId id) {
    Training one = table.find(id.value()).filter(this::isSeen).orElseThrow(NoTraining::new);
    List<Session> sessions = table.sessions(id);
    return new One(
        one,
        organisations.find(one.organisation()),
        sessions,
        figures(participants.of(id), sessions.size()),
        givers.amOne(one.organisation()));
  }

  boolean isSeen(Training one) {
    return givers.amOne(one.organisation())
        || one.isPublic() && !hidden.hides(one.organisation())
        || !one.isDraft() && one.hidden() && authors.isSteward();
  }

  private static Figures figures(List<Participant> all, int sessions) {
    List<Participant> trained = all.stream().filter(one -> one.isTrained(sessions)).toList();
    return new Figures(
        SmallNumbers.shown(trained.size()),
        shown(trained, Participant::sex),
        shown(trained, Participant::age),
        shown(trained, Participant::country));
  }

  private static Map<String, Integer> shown(
      List<Participant> trained, Function<Participant, String> by) {
    Map<String, Long> counted =
        trained.stream()
            .filter(one -> !by.apply(one).isEmpty())
            .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    Map<String, Integer> shown = new TreeMap<>();
    counted.forEach(
        (part, people) -> {
          if (SmallNumbers.shown(people) > 0) {
            shown.put(part, SmallNumbers.shown(people));
          }
        });
    return shown;
  }

  /** What anybody who has the number may know, to compare it with the paper. */
  public record Certificate(
      Participant participant,
      Training training,
      Optional<OrganisationView> organisation,
      List<Session> attended) {

    public int minutes() {
      return attended.stream().mapToInt(Session::minutes).sum();
    }
  }

  /**
   * The certificate with this number, written with or without hyphens, in capitals or not.
   *
   * @throws NoTraining where there is none
   */
  public Certificate certificate(String typed) {
    String number = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    ParticipantTable.Of found = participants.withNumber(number).orElseThrow(NoTraining::new);
    Training training = table.find(found.training().value()).orElseThrow(NoTraining::new);
    Participant one = found.participant();
    return new Certificate(
        one,
        training,
        organisations.find(training.organisation()),
        table.sessions(training.id()).stream()
            .filter(session -> one.attended().contains(session.id()))
            .toList());
  }
}
