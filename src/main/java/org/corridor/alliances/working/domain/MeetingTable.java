package org.corridor.alliances.working.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.working.domain.Meeting.Plan;
import org.corridor.alliances.working.domain.Meeting.Point;
import org.corridor.alliances.working.domain.Meeting.State;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Meetings in PostgreSQL. */
@Repository
class MeetingTable {

  private static final TypeReference<List<Point>> POINTS = new TypeReference<>() {};
  private static final TypeReference<List<SeatId>> SEATS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper mapper = JsonMapper.shared();

  MeetingTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest first. */
  List<Meeting> of(PartnershipId partnership) {
    return jdbc.sql(
            """
            select * from alliances.meeting where partnership = :partnership
            order by starts_at desc, id limit 1000
            """)
        .param("partnership", partnership.value())
        .query(this::meeting)
        .list();
  }

  Optional<Meeting> find(PartnershipId partnership, UUID id) {
    return select(partnership, id, "");
  }

  Optional<Meeting> lock(PartnershipId partnership, UUID id) {
    return select(partnership, id, "for update");
  }

  private Optional<Meeting> select(PartnershipId partnership, UUID id, String how) {
    return jdbc.sql(
            "select * from alliances.meeting where id = :id and partnership = :partnership " + how)
        .param("id", id)
        .param("partnership", partnership.value())
        .query(this::meeting)
        .optional();
  }

  int held(PartnershipId partnership) {
    return jdbc.sql(
            "select count(*) from alliances.meeting where partnership = :id and state = 'HELD'")
        .param("id", partnership.value())
        .query(Integer.class)
        .single();
  }

  /** False if it is there already. */
  boolean add(Meeting meeting) {
    return write(
            meeting,
            """
            insert into alliances.meeting (id, partnership, title, written, starts_at, minutes, online,
              place, agenda, state, came, revision, seat)
            values (:id, :partnership, :title, :written, :starts, :minutes, :online, :place,
              :agenda::jsonb, :state, :came::jsonb, 0, :seat)
            on conflict (id) do nothing
            """)
        == 1;
  }

  void save(Meeting meeting) {
    write(
        meeting,
        """
        update alliances.meeting set title = :title, written = :written, starts_at = :starts,
          minutes = :minutes, online = :online, place = :place, agenda = :agenda::jsonb,
          state = :state, came = :came::jsonb, revision = revision + 1, seat = :seat
        where id = :id and partnership = :partnership
        """);
  }

  private int write(Meeting meeting, String sql) {
    Plan plan = meeting.plan();
    return jdbc.sql(sql)
        .param("id", meeting.id())
        .param("partnership", meeting.partnership().value())
        .param("title", plan.title())
        .param("written", plan.written().code())
        .param("starts", Timestamp.from(plan.starts()))
        .param("minutes", plan.minutes())
        .param("online", plan.online())
        .param("place", plan.place())
        .param("agenda", mapper.writeValueAsString(plan.agenda()))
        .param("state", meeting.state().name())
        .param("came", mapper.writeValueAsString(meeting.came()))
        .param("seat", meeting.by().value())
        .update();
  }

  private Meeting meeting(ResultSet row, int number) throws SQLException {
    return new Meeting(
        row.getObject("id", UUID.class),
        new PartnershipId(row.getObject("partnership", UUID.class)),
        new Plan(
            row.getString("title"),
            Language.of(row.getString("written")).orElse(Language.EN),
            row.getTimestamp("starts_at").toInstant(),
            row.getInt("minutes"),
            row.getBoolean("online"),
            row.getString("place"),
            mapper.readValue(row.getString("agenda"), POINTS)),
        State.valueOf(row.getString("state")),
        mapper.readValue(row.getString("came"), SEATS),
        new SeatId(row.getObject("seat", UUID.class)),
        row.getInt("revision"));
  }
}
