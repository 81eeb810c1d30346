package org.corridor.communities.initiatives.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.communities.Circles;
import org.corridor.communities.initiatives.InitiativeId;
import org.corridor.communities.initiatives.domain.Vote.Choice;
import org.corridor.communities.initiatives.domain.VoteTable.Ballot;
import org.corridor.communities.proofs.Records;
import org.corridor.communities.proofs.Records.Word;
import org.corridor.communities.proofs.Tally;
import org.corridor.people.PersonId;
import org.corridor.people.WriteToPeople;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts votes whose time is over. The ballots go into the record in the order of chance, so that
 * it does not tell who came first; then nothing is kept of who voted.
 */
@Service
public class CloseVotes {

  private final InitiativeTable initiatives;
  private final VoteTable votes;
  private final Circles circles;
  private final Records records;
  private final WriteToPeople mails;
  private final Clock clock;

  CloseVotes(
      InitiativeTable initiatives,
      VoteTable votes,
      Circles circles,
      Records records,
      WriteToPeople mails,
      Clock clock) {
    this.initiatives = initiatives;
    this.votes = votes;
    this.circles = circles;
    this.records = records;
    this.mails = mails;
    this.clock = clock;
  }

  /** Called every minute; what another node closes meanwhile is left to it. */
  @Transactional
  public void run() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (InitiativeId id : votes.over(now)) {
      if (votes.lockOpen(id)) {
        close(id, now);
      }
    }
  }

  private void close(InitiativeId id, Instant now) {
    Initiative one = initiatives.lock(id).orElseThrow(NoInitiative::new);
    Vote vote = votes.find(id).orElseThrow(NoInitiative::new);
    List<Ballot> ballots = votes.ballots(id);
    ballots.forEach(ballot -> record(one, ballot));
    Tally tally =
        new Tally(
            count(ballots, Choice.YES),
            count(ballots, Choice.NO),
            count(ballots, Choice.ABSTAIN),
            vote.roll(),
            vote.rules().quorum(),
            vote.rules().majority());
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("yes", tally.yes());
    result.put("no", tally.no());
    result.put("abstain", tally.abstain());
    result.put("accepted", tally.accepted());
    records.append(id.value(), "result", result, List.of());
    votes.close(id, tally, now);
    initiatives.save(one.decide(tally.accepted(), now));
    PersonId author = one.author();
    if (author != null) {
      mails.write(
          author,
          "communities.initiatives.mail.counted",
          Map.of("title", one.words().title()),
          id.path());
    }
  }

  private void record(Initiative one, Ballot ballot) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("receipt", ballot.receipt());
    facts.put("choice", ballot.choice().name());
    PersonId voter = ballot.voter();
    List<Word> words =
        voter == null
            ? List.of()
            : circles.nameOf(one.circle(), voter).stream()
                .map(name -> new Word("name", voter, name))
                .toList();
    records.append(one.id().value(), "ballot", facts, words);
  }

  private static int count(List<Ballot> ballots, Choice choice) {
    return (int) ballots.stream().filter(one -> one.choice() == choice).count();
  }
}
