package org.corridor.alliances.neighbours.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.neighbours.domain.Introduction.Draft;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.text.Language;
import org.corridor.projects.Sketch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What partnerships tell of themselves, in PostgreSQL. */
@Repository
class IntroductionTable {

  /** More than that nobody compares. */
  private static final int MOST = 5_000;

  private final JdbcClient jdbc;
  private final Clock clock;

  IntroductionTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Introduction> of(PartnershipId partnership) {
    return jdbc.sql("select * from alliances.introduction where partnership = :id")
        .param("id", partnership.value())
        .query(IntroductionTable::introduction)
        .optional();
  }

  /** Those that others may see, without one's own; the latest first. */
  List<Introduction> shownTo(PartnershipId partnership) {
    return jdbc.sql(
            """
            select * from alliances.introduction where shown and partnership <> :id
            order by at desc, partnership limit :most
            """)
        .param("id", partnership.value())
        .param("most", MOST)
        .query(IntroductionTable::introduction)
        .list();
  }

  /** False where it was changed since {@code base}. */
  boolean save(Seat by, Draft draft, int base) {
    return jdbc.sql(
                """
                insert into alliances.introduction as now (partnership, title, words, written, origin,
                  residence, blocks, groups, shown, seat, at, revision)
                select :id, :title, :words, :written, :origin, :residence, :blocks, :groups, true, :seat,
                  :now, :base + 1
                where :base = 0 or exists (select from alliances.introduction where partnership = :id)
                on conflict (partnership) do update set title = excluded.title, words = excluded.words,
                  written = excluded.written, origin = excluded.origin, residence = excluded.residence,
                  blocks = excluded.blocks, groups = excluded.groups, shown = true, seat = excluded.seat,
                  at = excluded.at, revision = excluded.revision
                where now.revision = :base
                """)
            .param("id", by.partnership().value())
            .param("title", draft.title())
            .param("words", draft.words())
            .param("written", draft.written().code())
            .param("origin", array(draft.sketch().origin()))
            .param("residence", array(draft.sketch().residence()))
            .param("blocks", array(draft.sketch().blocks()))
            .param("groups", array(draft.sketch().groups()))
            .param("seat", by.id().value())
            .param("now", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
            .param("base", base)
            .update()
        == 1;
  }

  /** False where it was not shown. */
  boolean hide(PartnershipId partnership) {
    return jdbc.sql(
                """
                update alliances.introduction set shown = false, revision = revision + 1
                where partnership = :id and shown
                """)
            .param("id", partnership.value())
            .update()
        == 1;
  }

  private static String[] array(List<String> values) {
    return values.toArray(String[]::new);
  }

  private static Introduction introduction(ResultSet row, int number) throws SQLException {
    return new Introduction(
        new PartnershipId(row.getObject("partnership", UUID.class)),
        new Draft(
            row.getString("title"),
            row.getString("words"),
            Language.of(row.getString("written")).orElse(Language.EN),
            new Sketch(
                list(row, "origin"),
                list(row, "residence"),
                list(row, "blocks"),
                list(row, "groups"))),
        row.getBoolean("shown"),
        new SeatId(row.getObject("seat", UUID.class)),
        row.getTimestamp("at").toInstant(),
        row.getInt("revision"));
  }

  private static List<String> list(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
