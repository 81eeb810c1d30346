package org.corridor.capacities.roster.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.corridor.capacities.Sector;
import org.corridor.capacities.roster.EntryId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people of the roster agreed to, in PostgreSQL. Nothing is overwritten. */
@Repository
class ConsentTable {

  private final JdbcClient jdbc;

  ConsentTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The whole record, the latest first. */
  List<RosterConsent> of(EntryId entry) {
    return jdbc.sql(
            """
            select purpose, sector, version, given_at, withdrawn_at
            from capacities.roster_consent where entry = :entry
            order by given_at desc, purpose, sector
            """)
        .param("entry", entry.value())
        .query(
            (row, number) -> {
              String sector = row.getString("sector");
              Timestamp withdrawn = row.getTimestamp("withdrawn_at");
              return new RosterConsent(
                  Purpose.valueOf(row.getString("purpose")),
                  sector.isEmpty() ? null : Sector.valueOf(sector),
                  row.getInt("version"),
                  row.getTimestamp("given_at").toInstant(),
                  withdrawn == null ? null : withdrawn.toInstant());
            })
        .list();
  }

  /** Does nothing where it is given already. */
  void give(EntryId entry, Purpose purpose, @Nullable Sector sector, Language read, Instant now) {
    jdbc.sql(
            """
            insert into capacities.roster_consent (entry, purpose, sector, version, read_in, given_at)
            values (:entry, :purpose, :sector, :version, :read, :now)
            on conflict do nothing
            """)
        .param("entry", entry.value())
        .param("purpose", purpose.name())
        .param("sector", sector == null ? "" : sector.name())
        .param("version", purpose.version())
        .param("read", read.code())
        .param("now", Timestamp.from(now))
        .update();
  }

  void withdraw(EntryId entry, Purpose purpose, @Nullable Sector sector, Instant now) {
    jdbc.sql(
            """
            update capacities.roster_consent set withdrawn_at = :now
            where entry = :entry and purpose = :purpose and sector = :sector and withdrawn_at is null
            """)
        .param("entry", entry.value())
        .param("purpose", purpose.name())
        .param("sector", sector == null ? "" : sector.name())
        .param("now", Timestamp.from(now))
        .update();
  }
}
