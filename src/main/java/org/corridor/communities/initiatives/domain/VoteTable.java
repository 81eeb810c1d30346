package org.corridor.communities.initiatives.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.initiatives.InitiativeId;
import org.corridor.communities.initiatives.domain.Vote.Choice;
import org.corridor.communities.initiatives.domain.Vote.Rules;
import org.corridor.communities.proofs.Majority;
import org.corridor.communities.proofs.Tally;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Votes, their rolls and the ballots of those that run, in PostgreSQL. */
@Repository
class VoteTable {

  private final JdbcClient jdbc;

  VoteTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Vote> find(InitiativeId id) {
    return jdbc.sql(
            """
            select v.*, coalesce(v.yes + v.no + v.abstain,
              (select count(*) from communities.ballot b where b.initiative = v.initiative)) ballots
            from communities.vote v where v.initiative = :id
            """)
        .param("id", id.value())
        .query(VoteTable::vote)
        .optional();
  }

  void open(InitiativeId id, Rules rules, Collection<PersonId> roll, Instant now) {
    jdbc.sql(
            """
            insert into communities.vote (initiative, majority, quorum, secret, roll, opened_at, closes_at)
            values (:id, :majority, :quorum, :secret, :roll, :now, :closes)
            """)
        .param("id", id.value())
        .param("majority", rules.majority().name())
        .param("quorum", rules.quorum())
        .param("secret", rules.secret())
        .param("roll", roll.size())
        .param("now", Timestamp.from(now))
        .param("closes", Timestamp.from(rules.closes()))
        .update();
    jdbc.sql(
            "insert into communities.vote_roll (initiative, person) select :id, unnest(:people::uuid[])")
        .param("id", id.value())
        .param("people", roll.stream().map(PersonId::value).toArray(UUID[]::new))
        .update();
  }

  /** Whether the person has voted; empty where they are not on the roll. Waits for who votes. */
  Optional<Boolean> lockVoted(InitiativeId id, PersonId person) {
    return jdbc.sql(
            """
            select voted from communities.vote_roll where initiative = :id and person = :person
            for update
            """)
        .param("id", id.value())
        .param("person", person.value())
        .query(Boolean.class)
        .optional();
  }

  /** The same for a page. */
  Optional<Boolean> voted(InitiativeId id, PersonId person) {
    return jdbc.sql(
            "select voted from communities.vote_roll where initiative = :id and person = :person")
        .param("id", id.value())
        .param("person", person.value())
        .query(Boolean.class)
        .optional();
  }

  boolean exists(String receipt) {
    return jdbc.sql("select count(*) from communities.ballot where receipt = :receipt")
            .param("receipt", receipt)
            .query(Integer.class)
            .single()
        > 0;
  }

  /**
   * @param voter null in a secret vote
   */
  void cast(
      InitiativeId id, PersonId person, String receipt, Choice choice, @Nullable PersonId voter) {
    jdbc.sql(
            """
            update communities.vote_roll set voted = true
            where initiative = :id and person = :person
            """)
        .param("id", id.value())
        .param("person", person.value())
        .update();
    jdbc.sql("insert into communities.ballot values (:receipt, :id, :choice, :voter)")
        .param("receipt", receipt)
        .param("id", id.value())
        .param("choice", choice.name())
        .param("voter", voter == null ? null : voter.value(), Types.OTHER)
        .update();
  }

  /** Votes that run and in which this person has not voted yet, those that end first. */
  List<InitiativeId> waiting(PersonId person, Instant now) {
    return jdbc.sql(
            """
            select v.initiative from communities.vote_roll r
              join communities.vote v on v.initiative = r.initiative
            where r.person = :person and not r.voted and v.closed_at is null and v.closes_at > :now
            order by v.closes_at
            """)
        .param("person", person.value())
        .param("now", Timestamp.from(now))
        .query((row, number) -> new InitiativeId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Votes whose time is over and that nobody closed yet. */
  List<InitiativeId> over(Instant now) {
    return jdbc.sql(
            """
            select initiative from communities.vote
            where closed_at is null and closes_at <= :now order by closes_at
            """)
        .param("now", Timestamp.from(now))
        .query((row, number) -> new InitiativeId(row.getObject(1, UUID.class)))
        .list();
  }

  /** True where this call finds it open still. */
  boolean lockOpen(InitiativeId id) {
    return jdbc.sql(
            """
            select initiative from communities.vote
            where initiative = :id and closed_at is null for update
            """)
        .param("id", id.value())
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  /**
   * A ballot.
   *
   * @param voter null in a secret vote, and once they are erased
   */
  record Ballot(String receipt, Choice choice, @Nullable PersonId voter) {}

  /** In the order of their receipts, which is the order of chance. */
  List<Ballot> ballots(InitiativeId id) {
    return jdbc.sql("select * from communities.ballot where initiative = :id order by receipt")
        .param("id", id.value())
        .query(
            (row, number) -> {
              UUID person = row.getObject("person", UUID.class);
              return new Ballot(
                  row.getString("receipt"),
                  Choice.valueOf(row.getString("choice")),
                  person == null ? null : new PersonId(person));
            })
        .list();
  }

  /** Keeps the result, and nothing any more of who voted. */
  void close(InitiativeId id, Tally tally, Instant now) {
    jdbc.sql(
            """
            update communities.vote set closed_at = :now, yes = :yes, no = :no, abstain = :abstain
            where initiative = :id
            """)
        .param("now", Timestamp.from(now))
        .param("yes", tally.yes())
        .param("no", tally.no())
        .param("abstain", tally.abstain())
        .param("id", id.value())
        .update();
    for (String table : List.of("ballot", "vote_roll")) {
      jdbc.sql("delete from communities." + table + " where initiative = :id")
          .param("id", id.value())
          .update();
    }
  }

  /** The running votes on whose roll somebody is, with whether they have voted. */
  List<Map<String, Object>> seats(PersonId person) {
    return jdbc.sql(
            """
            select initiative::text initiative, voted from communities.vote_roll
            where person = :id order by 1
            """)
        .param("id", person.value())
        .query()
        .listOfRows();
  }

  /** Ballots of open votes that run. */
  List<Map<String, Object>> cast(PersonId person) {
    return jdbc.sql(
            """
            select receipt, initiative::text initiative, choice from communities.ballot
            where person = :id order by 1
            """)
        .param("id", person.value())
        .query()
        .listOfRows();
  }

  void forget(PersonId person) {
    jdbc.sql("delete from communities.vote_roll where person = :id")
        .param("id", person.value())
        .update();
    jdbc.sql("update communities.ballot set person = null where person = :id")
        .param("id", person.value())
        .update();
  }

  private static Vote vote(ResultSet row, int number) throws SQLException {
    Majority majority = Majority.valueOf(row.getString("majority"));
    int quorum = row.getInt("quorum");
    int roll = row.getInt("roll");
    Tally tally =
        row.getTimestamp("closed_at") == null
            ? null
            : new Tally(
                row.getInt("yes"), row.getInt("no"), row.getInt("abstain"), roll, quorum, majority);
    return new Vote(
        new Rules(
            majority, quorum, row.getBoolean("secret"), row.getTimestamp("closes_at").toInstant()),
        roll,
        row.getTimestamp("opened_at").toInstant(),
        row.getInt("ballots"),
        tally);
  }
}
