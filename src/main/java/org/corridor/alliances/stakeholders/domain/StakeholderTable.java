package org.corridor.alliances.stakeholders.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.stakeholders.StakeholderId;
import org.corridor.people.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register. */
@Repository
class StakeholderTable {

  private final JdbcClient jdbc;

  StakeholderTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that are there, in the order they were added. */
  List<Stakeholder> of(PartnershipId partnership) {
    return list(partnership, false);
  }

  /** The deleted ones, the latest first. */
  List<Stakeholder> deleted(PartnershipId partnership) {
    return list(partnership, true);
  }

  private List<Stakeholder> list(PartnershipId partnership, boolean deleted) {
    return jdbc.sql(
            """
            select * from alliances.stakeholder
            where partnership = :partnership and (deleted_at is not null) = :deleted
            order by deleted_at desc nulls last, added_at, id
            """)
        .param("partnership", partnership.value())
        .param("deleted", deleted)
        .query((row, number) -> stakeholder(row))
        .list();
  }

  Optional<Stakeholder> find(PartnershipId partnership, StakeholderId id, boolean lock) {
    return jdbc.sql(
            "select * from alliances.stakeholder where partnership = :partnership and id = :id"
                + (lock ? " for update" : ""))
        .param("partnership", partnership.value())
        .param("id", id.value())
        .query((row, number) -> stakeholder(row))
        .optional();
  }

  /** One after the other in a partnership. */
  void lock(PartnershipId partnership) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('stakeholders ' || :id, 0))")
        .param("id", partnership.toString())
        .query((row, number) -> 1)
        .single();
  }

  /** Acts once for an id. */
  void add(Stakeholder one, Seat by, Instant now) {
    facts(
            """
            insert into alliances.stakeholder (id, partnership, name, kind, corridor_end, place,
              organisation, bring, gain, lose, engaged, wanted, added_by, added_at)
            values (:id, :partnership, :name, :kind, :end, :place, :organisation, :bring, :gain,
              :lose, :engaged, :wanted, :by, :at) on conflict (id) do nothing
            """,
            one)
        .param("partnership", one.partnership().value())
        .param("by", by.id().value())
        .param("at", Timestamp.from(now))
        .update();
  }

  void save(Stakeholder one) {
    facts(
            """
            update alliances.stakeholder set name = :name, kind = :kind, corridor_end = :end,
              place = :place, organisation = :organisation, bring = :bring, gain = :gain,
              lose = :lose, engaged = :engaged, wanted = :wanted, revision = revision + 1
            where id = :id
            """,
            one)
        .update();
  }

  void delete(StakeholderId id, @Nullable Instant at) {
    jdbc.sql("update alliances.stakeholder set deleted_at = :at where id = :id")
        .param("id", id.value())
        .param("at", at == null ? null : Timestamp.from(at), java.sql.Types.TIMESTAMP)
        .update();
  }

  private JdbcClient.StatementSpec facts(String sql, Stakeholder one) {
    Stakeholder.Facts facts = one.facts();
    OrganisationId organisation = facts.organisation();
    return jdbc.sql(sql)
        .param("id", one.id().value())
        .param("name", facts.name())
        .param("kind", facts.kind().name())
        .param("end", facts.end().name())
        .param("place", facts.place())
        .param(
            "organisation",
            organisation == null ? null : organisation.value(),
            java.sql.Types.OTHER)
        .param("bring", facts.bring())
        .param("gain", facts.gain())
        .param("lose", facts.lose())
        .param("engaged", facts.engaged().name())
        .param("wanted", facts.wanted().name());
  }

  private static Stakeholder stakeholder(ResultSet row) throws SQLException {
    UUID organisation = row.getObject("organisation", UUID.class);
    return new Stakeholder(
        new StakeholderId(row.getObject("id", UUID.class)),
        new PartnershipId(row.getObject("partnership", UUID.class)),
        new Stakeholder.Facts(
            row.getString("name"),
            StakeholderKind.valueOf(row.getString("kind")),
            PartnerEnd.valueOf(row.getString("corridor_end")),
            row.getString("place"),
            organisation == null ? null : new OrganisationId(organisation),
            row.getString("bring"),
            row.getString("gain"),
            row.getString("lose"),
            Engagement.valueOf(row.getString("engaged")),
            Engagement.valueOf(row.getString("wanted"))),
        row.getInt("revision"),
        row.getTimestamp("deleted_at") != null);
  }
}
