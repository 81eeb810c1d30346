package org.corridor.communities.initiatives.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridor.communities.Circles;
import org.corridor.communities.initiatives.InitiativeId;
import org.corridor.communities.initiatives.domain.Vote.Choice;
import org.corridor.communities.initiatives.domain.Vote.Rules;
import org.corridor.communities.proofs.Records;
import org.corridor.communities.proofs.Sha256;
import org.corridor.people.PersonId;
import org.corridor.people.WriteToPeople;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Votes: opened with rules that stay, cast once by each, closed by themselves. */
@Service
@Transactional
public class RunVotes {

  private final InitiativeTable initiatives;
  private final VoteTable votes;
  private final CircleReader reader;
  private final Circles circles;
  private final Records records;
  private final WriteToPeople mails;
  private final Clock clock;

  RunVotes(
      InitiativeTable initiatives,
      VoteTable votes,
      CircleReader reader,
      Circles circles,
      Records records,
      WriteToPeople mails,
      Clock clock) {
    this.initiatives = initiatives;
    this.votes = votes;
    this.reader = reader;
    this.circles = circles;
    this.records = records;
    this.mails = mails;
    this.clock = clock;
  }

  /**
   * The initiative, for who may open the vote about it now.
   *
   * @throws NoInitiative for everybody else
   */
  @Transactional(readOnly = true)
  public Initiative toOpen(InitiativeId id) {
    Initiative one = reader.readable(id);
    if (!reader.leads(one) || one.state() != State.PROPOSED) {
      throw new NoInitiative();
    }
    return one;
  }

  /**
   * Opens the vote of those who are members now; text and rules go into the record, where nobody
   * changes them.
   */
  public void open(InitiativeId id, Rules rules) {
    Initiative one = reader.lockAsLead(id).vote(now());
    Set<PersonId> roll = circles.members(one.circle());
    rules.require(roll.size());
    initiatives.save(one);
    votes.open(id, rules, roll, now());
    records.begin(id.value());
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("version", 1);
    text.put(
        "fingerprint", Sha256.hex(JsonMapper.shared().writeValueAsString(one.words().canonical())));
    text.put("text", one.words().canonical());
    records.append(id.value(), "text", text, List.of());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("question", one.words().title());
    facts.put("roll", roll.size());
    facts.put("closes", rules.closes().truncatedTo(ChronoUnit.SECONDS).toString());
    facts.put("majority", rules.majority().name());
    facts.put("quorum", rules.quorum());
    facts.put("secret", rules.secret());
    records.append(id.value(), "rules", facts, List.of());
    roll.forEach(
        member ->
            mails.write(
                member,
                "communities.initiatives.mail.vote",
                Map.of("title", one.words().title()),
                id.path() + "#vote"));
  }

  /**
   * Casts the reader's vote, for good. The same again, with the same code, does nothing.
   *
   * @param code by which the voter finds the ballot; only its hash is kept
   */
  public void cast(InitiativeId id, Choice choice, ReceiptCode code) {
    Initiative one = reader.readable(id);
    PersonId me = reader.me();
    boolean voted =
        votes
            .lockVoted(id, me)
            .orElseThrow(() -> new InitiativeRefused(InitiativeRefused.Why.NOT_ON_ROLL));
    Vote vote = votes.find(id).orElseThrow(NoInitiative::new);
    boolean known = votes.exists(code.hash());
    if (voted && known) {
      return;
    }
    if (voted) {
      throw new InitiativeRefused(InitiativeRefused.Why.VOTED);
    }
    if (known) {
      throw new InitiativeRefused(InitiativeRefused.Why.BAD_CODE);
    }
    if (one.state() != State.VOTING || !vote.runs(now())) {
      throw new InitiativeRefused(InitiativeRefused.Why.OVER);
    }
    votes.cast(id, me, code.hash(), choice, vote.rules().secret() ? null : me);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
