package org.corridor.projects.closing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.people.PersonId;
import org.corridor.people.WriteToPeople;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks those responsible, 6, 12 and 24 months after a project closed, how its commitments stand,
 * and reminds them once. Names nobody: mails cannot be taken back.
 */
@Service
class CheckBackMails {

  private static final String KEY = "projects.closing.mail";

  private final ClosingTable table;
  private final ProjectsUnderWay projects;
  private final Team team;
  private final WriteToPeople people;
  private final TransactionTemplate transaction;

  CheckBackMails(
      ClosingTable table,
      ProjectsUnderWay projects,
      Team team,
      WriteToPeople people,
      TransactionTemplate transaction) {
    this.table = table;
    this.projects = projects;
    this.team = team;
    this.people = people;
    this.transaction = transaction;
  }

  /** What one person is asked in one mail. */
  private record Letter(PersonId person, boolean reminder) {}

  /** Writes what is due by the day and was not written yet. */
  void write(LocalDate today) {
    for (ProjectKey key : table.waiting(today)) {
      transaction.executeWithoutResult(status -> write(key, today));
    }
  }

  private void write(ProjectKey key, LocalDate today) {
    table.lock(key);
    Map<UUID, Commitment> commitments =
        table.commitments(key).stream()
            .collect(Collectors.toMap(Commitment::id, Function.identity()));
    List<Member> members = team.of(key);
    Map<Letter, List<String>> letters = new LinkedHashMap<>();
    for (CheckBack one : table.checkBacks(key)) {
      Commitment commitment = commitments.get(one.commitment());
      if (commitment != null && one.mailsOn(today)) {
        boolean reminder = one.asked() != null;
        asked(commitment, members)
            .flatMap(member -> team.personOf(member.id()))
            .ifPresent(
                person ->
                    letters
                        .computeIfAbsent(new Letter(person, reminder), letter -> new ArrayList<>())
                        .add(commitment.pledge().what()));
        table.save(marked(one, today));
      }
    }
    String title = projects.read(key).title();
    letters.forEach(
        (letter, lines) ->
            people.write(
                letter.person(),
                KEY,
                Map.of(
                    "project",
                    title,
                    "again",
                    letter.reminder() ? "yes" : "no",
                    "commitments",
                    lines.stream()
                        .distinct()
                        .map(one -> "– " + one)
                        .collect(Collectors.joining("\n"))),
                key.path() + "/closing"));
  }

  /** Also where nobody is left to be asked, so that the page can say "no answer". */
  private static CheckBack marked(CheckBack one, LocalDate today) {
    @Nullable LocalDate asked = one.asked();
    return new CheckBack(
        one.commitment(),
        one.months(),
        one.due(),
        asked == null ? today : asked,
        asked == null ? null : today,
        one.revision(),
        one.answer());
  }

  /** Whom the commitment names, as long as they are there; else the coordinator. */
  static Optional<Member> asked(Commitment commitment, List<Member> members) {
    MemberId contact = commitment.pledge().contact();
    return members.stream()
        .filter(one -> one.here() && one.id().equals(contact))
        .findFirst()
        .or(() -> members.stream().filter(one -> one.here() && one.coordinates()).findFirst());
  }
}
