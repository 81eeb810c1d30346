package org.corridor.capacities.campaigns.domain;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Campaigns, in PostgreSQL. */
@Repository
class CampaignTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  CampaignTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Does nothing where there is one of this number. */
  void add(Campaign campaign) {
    write(
            """
            insert into capacities.campaign
              (id, organisation, code, name, place, language, starts, ends, revision, made_at)
            values (:id, :organisation, :code, :name, :place, :language, :starts, :ends, :revision, :now)
            on conflict (id) do nothing
            """,
            campaign)
        .param("organisation", campaign.organisation().value())
        .param("code", campaign.code().value())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** False if somebody was faster. */
  boolean save(Campaign campaign) {
    return write(
                """
                update capacities.campaign set name = :name, place = :place, language = :language,
                  starts = :starts, ends = :ends, revision = :revision
                where id = :id and revision = :revision - 1
                """,
                campaign)
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec write(String sql, Campaign campaign) {
    CampaignFacts facts = campaign.facts();
    return jdbc.sql(sql)
        .param("id", campaign.id())
        .param("name", facts.name())
        .param("place", facts.place())
        .param("language", facts.language().code())
        .param("starts", Date.valueOf(facts.starts()))
        .param("ends", Date.valueOf(facts.ends()))
        .param("revision", campaign.revision());
  }

  Optional<Campaign> find(UUID id) {
    return jdbc.sql("select * from capacities.campaign where id = :id")
        .param("id", id)
        .query(CampaignTable::campaign)
        .optional();
  }

  /** Those with one of these codes. */
  List<Campaign> coded(Collection<String> codes) {
    return jdbc.sql("select * from capacities.campaign where code = any(:codes::text[])")
        .param("codes", codes.toArray(String[]::new))
        .query(CampaignTable::campaign)
        .list();
  }

  /** Of any of these organisations, the latest first. */
  List<Campaign> of(Collection<OrganisationId> organisations, int most) {
    return jdbc.sql(
            """
            select * from capacities.campaign where organisation = any(:organisations)
            order by starts desc, made_at desc, id limit :most
            """)
        .param(
            "organisations", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .param("most", most)
        .query(CampaignTable::campaign)
        .list();
  }

  private static Campaign campaign(ResultSet row, int number) throws SQLException {
    return new Campaign(
        row.getObject("id", UUID.class),
        new OrganisationId(row.getObject("organisation", UUID.class)),
        new CampaignCode(row.getString("code")),
        new CampaignFacts(
            row.getString("name"),
            row.getString("place"),
            Language.of(row.getString("language")).orElse(Language.EN),
            row.getDate("starts").toLocalDate(),
            row.getDate("ends").toLocalDate()),
        row.getInt("revision"));
  }
}
