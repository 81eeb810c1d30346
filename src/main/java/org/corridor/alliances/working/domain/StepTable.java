package org.corridor.alliances.working.domain;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Next steps in PostgreSQL. */
@Repository
class StepTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  StepTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The most urgent first. */
  List<NextStep> open(PartnershipId partnership) {
    return list("done_on is null", partnership, null);
  }

  List<NextStep> of(PartnershipId partnership, UUID meeting) {
    return list("meeting = :meeting", partnership, meeting);
  }

  private List<NextStep> list(String which, PartnershipId partnership, @Nullable UUID meeting) {
    return jdbc.sql(
            """
            select * from alliances.next_step where partnership = :partnership and %s
            order by due, added_at, id limit 1000
            """
                .formatted(which))
        .param("partnership", partnership.value())
        .param("meeting", meeting, Types.OTHER)
        .query(StepTable::step)
        .list();
  }

  Optional<NextStep> find(PartnershipId partnership, UUID id) {
    return jdbc.sql(
            """
            select * from alliances.next_step where id = :id and partnership = :partnership
            for update
            """)
        .param("id", id)
        .param("partnership", partnership.value())
        .query(StepTable::step)
        .optional();
  }

  /** Those done on their day or before. */
  int kept(PartnershipId partnership) {
    return jdbc.sql(
            """
            select count(*) from alliances.next_step
            where partnership = :partnership and done_on <= due
            """)
        .param("partnership", partnership.value())
        .query(Integer.class)
        .single();
  }

  /** False if it is there already. */
  boolean add(PartnershipId partnership, NextStep step) {
    return jdbc.sql(
                """
                insert into alliances.next_step (id, partnership, meeting, what, written, partner, seat,
                  due, added_at)
                values (:id, :partnership, :meeting, :what, :written, :partner, :seat, :due, :now)
                on conflict (id) do nothing
                """)
            .param("id", step.id())
            .param("partnership", partnership.value())
            .param("meeting", step.meeting())
            .param("what", step.what())
            .param("written", step.written().code())
            .param("partner", step.partner().value())
            .param("seat", step.seat() == null ? null : step.seat().value(), Types.OTHER)
            .param("due", Date.valueOf(step.due()))
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  void mark(UUID id, @Nullable LocalDate doneOn) {
    jdbc.sql("update alliances.next_step set done_on = :day where id = :id")
        .param("day", doneOn == null ? null : Date.valueOf(doneOn), Types.DATE)
        .param("id", id)
        .update();
  }

  void postpone(UUID id, LocalDate due) {
    jdbc.sql("update alliances.next_step set due = :day where id = :id")
        .param("day", Date.valueOf(due))
        .param("id", id)
        .update();
  }

  private static NextStep step(ResultSet row, int number) throws SQLException {
    UUID seat = row.getObject("seat", UUID.class);
    Date done = row.getDate("done_on");
    return new NextStep(
        row.getObject("id", UUID.class),
        row.getObject("meeting", UUID.class),
        row.getString("what"),
        Language.of(row.getString("written")).orElse(Language.EN),
        new PartnerId(row.getObject("partner", UUID.class)),
        seat == null ? null : new SeatId(seat),
        row.getDate("due").toLocalDate(),
        done == null ? null : done.toLocalDate());
  }
}
