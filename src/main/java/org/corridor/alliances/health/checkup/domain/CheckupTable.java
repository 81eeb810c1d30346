package org.corridor.alliances.health.checkup.domain;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds, sheets and answers, in PostgreSQL. Who may read what is part of the queries. */
@Repository
class CheckupTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  CheckupTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private static final String ROUNDS =
      """
      select r.*, coalesce((select array_agg(s.partner) from alliances.checkup_sheet s
          where s.round = r.id and s.handed_in_at is not null), '{}') as handed_in
      from alliances.checkup_round r
      """;

  /** The latest first. */
  List<Round> rounds(PartnershipId partnership) {
    return jdbc.sql(ROUNDS + " where r.partnership = :partnership order by r.number desc")
        .param("partnership", partnership.value())
        .query(CheckupTable::round)
        .list();
  }

  Optional<Round> find(PartnershipId partnership, UUID round) {
    return jdbc.sql(ROUNDS + " where r.partnership = :partnership and r.id = :round")
        .param("partnership", partnership.value())
        .param("round", round)
        .query(CheckupTable::round)
        .optional();
  }

  /** Keeps others from changing the round and its sheets until the transaction ends. */
  Optional<Round> lock(PartnershipId partnership, UUID round) {
    jdbc.sql("select 1 from alliances.checkup_round where id = :round for update")
        .param("round", round)
        .query((row, number) -> number)
        .list();
    return find(partnership, round);
  }

  /** Makes those who begin rounds wait for each other. */
  void lock(PartnershipId partnership) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 1))")
        .param("name", partnership.toString())
        .query((row, number) -> number)
        .list();
  }

  void open(UUID id, Seat by, int number, LocalDate due) {
    jdbc.sql(
            """
            insert into alliances.checkup_round (id, partnership, number, due, opened_by, opened_at)
            values (:id, :partnership, :number, :due, :seat, :now)
            """)
        .param("id", id)
        .param("partnership", by.partnership().value())
        .param("number", number)
        .param("due", Date.valueOf(due))
        .param("seat", by.id().value())
        .param("now", now())
        .update();
  }

  void compare(UUID round) {
    jdbc.sql(
            """
            update alliances.checkup_round set compared_at = :now
            where id = :round and compared_at is null
            """)
        .param("round", round)
        .param("now", now())
        .update();
  }

  /** The partner's own. */
  Sheet sheet(UUID round, PartnerId partner) {
    return jdbc.sql(
            "select * from alliances.checkup_sheet where round = :round and partner = :partner")
        .param("round", round)
        .param("partner", partner.value())
        .query((row, number) -> sheet(row, answers(round, partner)))
        .optional()
        .orElse(Sheet.BLANK);
  }

  private Map<Statement, Answer> answers(UUID round, PartnerId partner) {
    Map<Statement, Answer> answers = new EnumMap<>(Statement.class);
    jdbc.sql("select * from alliances.checkup_answer where round = :round and partner = :partner")
        .param("round", round)
        .param("partner", partner.value())
        .query(
            row -> {
              answers.put(
                  Statement.valueOf(row.getString("statement")),
                  Answer.valueOf(row.getString("answer")));
            });
    return answers;
  }

  void save(UUID round, Seat by, PartnerId partner, Sheet.Content content, int revision) {
    jdbc.sql(
            """
            insert into alliances.checkup_sheet (round, partner, remark, note, written, revision, seat,
              changed_at)
            values (:round, :partner, :remark, :note, :written, :revision, :seat, :now)
            on conflict (round, partner) do update set remark = :remark, note = :note,
              written = :written, revision = :revision, seat = :seat, changed_at = :now
            """)
        .param("round", round)
        .param("partner", partner.value())
        .param("remark", content.remark())
        .param("note", content.note())
        .param("written", content.written().code())
        .param("revision", revision)
        .param("seat", by.id().value())
        .param("now", now())
        .update();
    jdbc.sql("delete from alliances.checkup_answer where round = :round and partner = :partner")
        .param("round", round)
        .param("partner", partner.value())
        .update();
    List<Map.Entry<Statement, Answer>> all = List.copyOf(content.answers().entrySet());
    jdbc.sql(
            """
            insert into alliances.checkup_answer (round, partner, statement, answer)
            select :round, :partner, * from unnest(:statements::text[], :answers::text[])
            """)
        .param("round", round)
        .param("partner", partner.value())
        .param("statements", all.stream().map(one -> one.getKey().name()).toArray(String[]::new))
        .param("answers", all.stream().map(one -> one.getValue().name()).toArray(String[]::new))
        .update();
  }

  void handIn(UUID round, PartnerId partner, boolean in) {
    jdbc.sql(
            """
            update alliances.checkup_sheet set handed_in_at = :at
            where round = :round and partner = :partner
            """)
        .param("at", in ? now() : null, Types.TIMESTAMP)
        .param("round", round)
        .param("partner", partner.value())
        .update();
  }

  /**
   * What a partner said to all.
   *
   * @param number of the round
   */
  record Word(
      UUID round,
      int number,
      PartnerId partner,
      String remark,
      Language written,
      Map<Statement, Answer> answers) {}

  /**
   * What the reader may know of compared rounds: observers all that was handed in, partners the
   * same once their own word is in, and until then nothing. Private notes are not among it.
   */
  List<Word> words(Seat reader) {
    PartnerId own = reader.partner();
    return jdbc.sql(
            """
            select r.id, r.number, s.partner, s.remark, s.written,
              array(select a.statement || ' ' || a.answer from alliances.checkup_answer a
                where a.round = s.round and a.partner = s.partner) as answers
            from alliances.checkup_round r join alliances.checkup_sheet s on s.round = r.id
            where r.partnership = :partnership and r.compared_at is not null
              and s.handed_in_at is not null
              and (:observer or exists (select 1 from alliances.checkup_sheet own
                where own.round = r.id and own.partner = :own and own.handed_in_at is not null))
            order by r.number
            """)
        .param("partnership", reader.partnership().value())
        .param("observer", own == null && !reader.works())
        .param("own", own == null ? null : own.value(), Types.OTHER)
        .query(CheckupTable::word)
        .list();
  }

  int compared(PartnershipId partnership) {
    return jdbc.sql(
            """
            select count(*) from alliances.checkup_round
            where partnership = :partnership and compared_at is not null
            """)
        .param("partnership", partnership.value())
        .query(Integer.class)
        .single();
  }

  /** A sheet that somebody saved last, for their own data. */
  record Mine(int number, String remark, String note) {
    @Override
    public String toString() {
      return "Mine";
    }
  }

  List<Mine> savedBy(SeatId seat) {
    return jdbc.sql(
            """
            select r.number, s.remark, s.note from alliances.checkup_sheet s
              join alliances.checkup_round r on r.id = s.round
            where s.seat = :seat order by r.number
            """)
        .param("seat", seat.value())
        .query(
            (row, number) ->
                new Mine(row.getInt("number"), row.getString("remark"), row.getString("note")))
        .list();
  }

  /** Empties the private notes that one seat saved last. */
  void forgetNotes(SeatId seat) {
    jdbc.sql("update alliances.checkup_sheet set note = '' where seat = :seat")
        .param("seat", seat.value())
        .update();
  }

  private static Round round(ResultSet row, int number) throws SQLException {
    Timestamp compared = row.getTimestamp("compared_at");
    Set<PartnerId> in =
        Stream.of((UUID[]) row.getArray("handed_in").getArray())
            .map(PartnerId::new)
            .collect(Collectors.toSet());
    return new Round(
        row.getObject("id", UUID.class),
        row.getInt("number"),
        row.getDate("due").toLocalDate(),
        row.getTimestamp("opened_at").toInstant(),
        compared == null ? null : compared.toInstant(),
        in);
  }

  private static Sheet sheet(ResultSet row, Map<Statement, Answer> answers) throws SQLException {
    return new Sheet(
        new Sheet.Content(
            answers,
            row.getString("remark"),
            row.getString("note"),
            Language.of(row.getString("written")).orElse(Language.EN)),
        row.getInt("revision"),
        new SeatId(row.getObject("seat", UUID.class)),
        instant(row.getTimestamp("changed_at")),
        instant(row.getTimestamp("handed_in_at")));
  }

  private static Word word(ResultSet row, int number) throws SQLException {
    Map<Statement, Answer> answers = new EnumMap<>(Statement.class);
    for (String one : (String[]) row.getArray("answers").getArray()) {
      String[] parts = one.split(" ", 2);
      answers.put(Statement.valueOf(parts[0]), Answer.valueOf(parts[1]));
    }
    return new Word(
        row.getObject("id", UUID.class),
        row.getInt("number"),
        new PartnerId(row.getObject("partner", UUID.class)),
        row.getString("remark"),
        Language.of(row.getString("written")).orElse(Language.EN),
        answers);
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
