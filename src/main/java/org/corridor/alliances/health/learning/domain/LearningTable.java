package org.corridor.alliances.health.learning.domain;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.health.Unknown;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Capacities, plans and records, in PostgreSQL. */
@Repository
class LearningTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  LearningTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those in own words, by name. */
  List<Topic> own(PartnershipId partnership) {
    return jdbc.sql("select * from alliances.capacity where partnership = :id order by name, id")
        .param("id", partnership.value())
        .query(
            (row, number) ->
                new Topic(
                    row.getString("id"),
                    row.getString("name"),
                    Language.of(row.getString("written")).orElse(Language.EN)))
        .list();
  }

  /** Does nothing where it is listed already. */
  void add(Seat by, String name, Language written) {
    jdbc.sql(
            """
            insert into alliances.capacity (id, partnership, name, written, seat)
            values (:id, :partnership, :name, :written, :seat) on conflict do nothing
            """)
        .param("id", UUID.randomUUID())
        .param("partnership", by.partnership().value())
        .param("name", name)
        .param("written", written.code())
        .param("seat", by.id().value())
        .update();
  }

  Map<PartnerId, Map<String, Standing>> cards(PartnershipId partnership) {
    Map<PartnerId, Map<String, Standing>> cards = new HashMap<>();
    jdbc.sql("select * from alliances.capacity_standing where partnership = :id")
        .param("id", partnership.value())
        .query(
            row -> {
              cards
                  .computeIfAbsent(
                      new PartnerId(row.getObject("partner", UUID.class)), any -> new HashMap<>())
                  .put(row.getString("capacity"), Standing.valueOf(row.getString("standing")));
            });
    return cards;
  }

  /**
   * Who saved a card last.
   *
   * @param revision of the card
   */
  record Saved(int revision, SeatId seat) {}

  Optional<Saved> card(PartnershipId partnership, PartnerId partner) {
    return jdbc.sql(
            """
            select revision, seat from alliances.capacity_card
            where partnership = :id and partner = :partner for update
            """)
        .param("id", partnership.value())
        .param("partner", partner.value())
        .query(
            (row, number) ->
                new Saved(row.getInt("revision"), new SeatId(row.getObject("seat", UUID.class))))
        .optional();
  }

  /** False where another revision stands there. */
  boolean save(Seat by, PartnerId partner, Map<String, Standing> card, int base) {
    int changed =
        jdbc.sql(
                """
                insert into alliances.capacity_card as c (partnership, partner, revision, seat, changed_at)
                values (:partnership, :partner, :base + 1, :seat, :now)
                on conflict (partnership, partner) do update
                  set revision = :base + 1, seat = :seat, changed_at = :now where c.revision = :base
                """)
            .param("partnership", by.partnership().value())
            .param("partner", partner.value())
            .param("base", base)
            .param("seat", by.id().value())
            .param("now", now())
            .update();
    if (changed == 0) {
      return false;
    }
    jdbc.sql(
            "delete from alliances.capacity_standing where partnership = :p and partner = :partner")
        .param("p", by.partnership().value())
        .param("partner", partner.value())
        .update();
    List<Map.Entry<String, Standing>> all = List.copyOf(card.entrySet());
    jdbc.sql(
            """
            insert into alliances.capacity_standing (partnership, partner, capacity, standing)
            select :partnership, :partner, * from unnest(:capacities::text[], :standings::text[])
            """)
        .param("partnership", by.partnership().value())
        .param("partner", partner.value())
        .param("capacities", all.stream().map(Map.Entry::getKey).toArray(String[]::new))
        .param("standings", all.stream().map(one -> one.getValue().name()).toArray(String[]::new))
        .update();
    return true;
  }

  /** In the order they begin. */
  List<Transfer> transfers(PartnershipId partnership) {
    Map<UUID, List<Transfer.Record>> records = new HashMap<>();
    jdbc.sql(
            """
            select r.* from alliances.transfer_record r join alliances.transfer t on t.id = r.transfer
            where t.partnership = :id order by r.held_on desc, r.at desc
            """)
        .param("id", partnership.value())
        .query(
            row -> {
              records
                  .computeIfAbsent(row.getObject("transfer", UUID.class), any -> new ArrayList<>())
                  .add(record(row));
            });
    return jdbc.sql(
            """
            select * from alliances.transfer where partnership = :id
            order by dropped, begins nulls last, id
            """)
        .param("id", partnership.value())
        .query(
            (row, number) ->
                transfer(row, records.getOrDefault(row.getObject("id", UUID.class), List.of())))
        .list();
  }

  void lock(UUID transfer) {
    jdbc.sql("select 1 from alliances.transfer where id = :id for update")
        .param("id", transfer)
        .query((row, number) -> number)
        .list();
  }

  /**
   * Adds it, or changes it where it is there.
   *
   * @throws Unknown if it is another partnership's
   */
  void save(Seat by, UUID id, Transfer.Plan plan, int revision) {
    int saved =
        jdbc.sql(
                """
            insert into alliances.transfer (id, partnership, capacity, teacher, learner, way, what,
              written, begins, ends, hours, revision, seat, changed_at)
            values (:id, :partnership, :capacity, :teacher, :learner, :way, :what, :written, :begins,
              :ends, :hours, :revision, :seat, :now)
            on conflict (id) do update set capacity = :capacity, teacher = :teacher,
              learner = :learner, way = :way, what = :what, written = :written, begins = :begins,
              ends = :ends, hours = :hours, revision = :revision, seat = :seat, changed_at = :now
              where transfer.partnership = :partnership
            """)
            .param("id", id)
            .param("partnership", by.partnership().value())
            .param("capacity", plan.capacity())
            .param("teacher", plan.teacher().value())
            .param("learner", plan.learner().value())
            .param("way", plan.way().name())
            .param("what", plan.what())
            .param("written", plan.written().code())
            .param("begins", date(plan.begins()), Types.DATE)
            .param("ends", date(plan.ends()), Types.DATE)
            .param("hours", plan.hours())
            .param("revision", revision)
            .param("seat", by.id().value())
            .param("now", now())
            .update();
    if (saved == 0) {
      throw new Unknown();
    }
  }

  void drop(UUID transfer, boolean dropped) {
    jdbc.sql("update alliances.transfer set dropped = :dropped where id = :id")
        .param("dropped", dropped)
        .param("id", transfer)
        .update();
  }

  /** False where it is written down already. */
  boolean record(UUID transfer, Transfer.Record record) {
    return jdbc.sql(
                """
                insert into alliances.transfer_record (id, transfer, held_on, hours, people, result,
                  written, seat, at)
                values (:id, :transfer, :on, :hours, :people, :result, :written, :seat, :now)
                on conflict do nothing
                """)
            .param("id", record.id())
            .param("transfer", transfer)
            .param("on", Date.valueOf(record.on()))
            .param("hours", record.hours())
            .param("people", record.people(), Types.INTEGER)
            .param("result", record.result())
            .param("written", record.written().code())
            .param("seat", record.seat().value())
            .param("now", now())
            .update()
        > 0;
  }

  void strike(UUID transfer, UUID record, Seat by, boolean struck) {
    jdbc.sql(
            """
            update alliances.transfer_record set struck = :struck
            where id = :record and transfer = :transfer and seat = :seat
            """)
        .param("struck", struck)
        .param("record", record)
        .param("transfer", transfer)
        .param("seat", by.id().value())
        .update();
  }

  BigDecimal hours(PartnershipId partnership) {
    return jdbc.sql(
            """
            select coalesce(sum(r.hours), 0) from alliances.transfer_record r
              join alliances.transfer t on t.id = r.transfer
            where t.partnership = :id and not r.struck
            """)
        .param("id", partnership.value())
        .query(BigDecimal.class)
        .single();
  }

  private static Transfer transfer(ResultSet row, List<Transfer.Record> records)
      throws SQLException {
    return new Transfer(
        row.getObject("id", UUID.class),
        new Transfer.Plan(
            row.getString("capacity"),
            new PartnerId(row.getObject("teacher", UUID.class)),
            new PartnerId(row.getObject("learner", UUID.class)),
            Way.valueOf(row.getString("way")),
            row.getString("what"),
            Language.of(row.getString("written")).orElse(Language.EN),
            day(row.getDate("begins")),
            day(row.getDate("ends")),
            row.getBigDecimal("hours")),
        row.getBoolean("dropped"),
        row.getInt("revision"),
        new SeatId(row.getObject("seat", UUID.class)),
        row.getTimestamp("changed_at").toInstant(),
        records);
  }

  private static Transfer.Record record(ResultSet row) throws SQLException {
    return new Transfer.Record(
        row.getObject("id", UUID.class),
        row.getDate("held_on").toLocalDate(),
        row.getBigDecimal("hours"),
        row.getObject("people", Integer.class),
        row.getString("result"),
        Language.of(row.getString("written")).orElse(Language.EN),
        new SeatId(row.getObject("seat", UUID.class)),
        row.getBoolean("struck"));
  }

  private static @Nullable LocalDate day(@Nullable Date date) {
    return date == null ? null : date.toLocalDate();
  }

  private static @Nullable Date date(@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
