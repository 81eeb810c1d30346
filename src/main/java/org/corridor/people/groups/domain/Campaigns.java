package org.corridor.people.groups.domain;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.corridor.people.GroupId;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Campaigns, their sources, and who came by which, in PostgreSQL. */
@Repository
class Campaigns {

  private static final String SELECT =
      "select c.id, c.diaspora_group, c.purposes, c.starts, c.ends from people.campaign c ";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final JsonMapper mapper = JsonMapper.shared();

  Campaigns(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  record Campaign(UUID id, GroupId group, CampaignContent content) {}

  /** A source with numbers as they are: only rounded ones leave this package. */
  record Source(
      SourceCode code, UUID campaign, String name, long opened, long signedUp, long joined) {}

  /** By which source somebody came. */
  record Arrival(
      Campaign campaign,
      SourceCode code,
      String source,
      Instant at,
      boolean signedUp,
      boolean joined,
      int agreedTo,
      String language) {}

  void add(Campaign campaign) {
    CampaignContent content = campaign.content();
    jdbc.sql(
            """
            insert into people.campaign (id, diaspora_group, purposes, starts, ends, begun_at)
            values (:id, :group, :purposes::jsonb, :starts, :ends, :now)
            on conflict (id) do update set purposes = excluded.purposes, starts = excluded.starts,
              ends = excluded.ends
            """)
        .param("id", campaign.id())
        .param("group", campaign.group().value())
        .param("purposes", json(content.purposes()))
        .param("starts", Date.valueOf(content.starts()))
        .param("ends", Date.valueOf(content.ends()))
        .param("now", now())
        .update();
  }

  Optional<Campaign> find(UUID id) {
    return jdbc.sql(SELECT + "where c.id = :id").param("id", id).query(this::campaign).optional();
  }

  /** The latest first. */
  List<Campaign> of(GroupId group) {
    return jdbc.sql(SELECT + "where c.diaspora_group = :group order by c.begun_at desc, c.id")
        .param("group", group.value())
        .query(this::campaign)
        .list();
  }

  Optional<Source> source(SourceCode code) {
    return jdbc.sql("select * from people.campaign_source where code = :code")
        .param("code", code.value())
        .query(Campaigns::source)
        .optional();
  }

  /** The oldest first. */
  List<Source> sources(UUID campaign) {
    return jdbc.sql(
            "select * from people.campaign_source where campaign = :id order by added_at, name")
        .param("id", campaign)
        .query(Campaigns::source)
        .list();
  }

  /** False if the campaign has one of this name. */
  boolean addSource(UUID campaign, SourceCode code, String name) {
    return jdbc.sql(
                """
                insert into people.campaign_source (code, campaign, name, added_at)
                values (:code, :campaign, :name, :now) on conflict (campaign, name) do nothing
                """)
            .param("code", code.value())
            .param("campaign", campaign)
            .param("name", name)
            .param("now", now())
            .update()
        == 1;
  }

  void opened(SourceCode code) {
    count("opened", code);
  }

  /** Notes by which source somebody came; the first one counts. */
  void arrived(PersonId person, Source source, boolean signedUp, int agreedTo, Language language) {
    boolean first =
        jdbc.sql(
                    """
                    insert into people.campaign_arrival
                      (person, campaign, source, at, signed_up, joined, agreed_to, language)
                    values (:person, :campaign, :source, :now, :signedUp, false, :agreedTo, :language)
                    on conflict do nothing
                    """)
                .param("person", person.value())
                .param("campaign", source.campaign())
                .param("source", source.code().value())
                .param("now", now())
                .param("signedUp", signedUp)
                .param("agreedTo", agreedTo)
                .param("language", language.code())
                .update()
            == 1;
    if (first && signedUp) {
      count("signed_up", source.code());
    }
  }

  /**
   * Somebody who came by a campaign of the group belongs to it now; counted once, at the latest.
   */
  void joined(PersonId person, GroupId group) {
    jdbc.sql(
            """
            update people.campaign_arrival a set joined = true
            where a.person = :person and not a.joined and a.campaign = (
              select l.campaign from people.campaign_arrival l join people.campaign c on c.id = l.campaign
              where l.person = :person and c.diaspora_group = :group order by l.at desc limit 1)
            returning a.source
            """)
        .param("person", person.value())
        .param("group", group.value())
        .query(String.class)
        .list()
        .forEach(code -> count("joined", new SourceCode(code)));
  }

  private void count(String column, SourceCode code) {
    jdbc.sql(
            "update people.campaign_source set %1$s = %1$s + 1 where code = :code"
                .formatted(column))
        .param("code", code.value())
        .update();
  }

  List<Arrival> of(PersonId person) {
    return jdbc.sql(
            """
            select c.id, c.diaspora_group, c.purposes, c.starts, c.ends, s.code, s.name, a.at, a.signed_up,
              a.joined, a.agreed_to, a.language
            from people.campaign_arrival a join people.campaign c on c.id = a.campaign
            join people.campaign_source s on s.code = a.source
            where a.person = :person order by a.at
            """)
        .param("person", person.value())
        .query(
            (row, number) ->
                new Arrival(
                    campaign(row, number),
                    new SourceCode(row.getString("code")),
                    row.getString("name"),
                    row.getTimestamp("at").toInstant(),
                    row.getBoolean("signed_up"),
                    row.getBoolean("joined"),
                    row.getInt("agreed_to"),
                    row.getString("language")))
        .list();
  }

  /** Numbers stay: they say nothing of the person. */
  void forget(PersonId person) {
    jdbc.sql("delete from people.campaign_arrival where person = :person")
        .param("person", person.value())
        .update();
  }

  private Campaign campaign(ResultSet row, int number) throws SQLException {
    return new Campaign(
        row.getObject("id", UUID.class),
        new GroupId(row.getObject("diaspora_group", UUID.class)),
        new CampaignContent(
            purposes(row.getString("purposes")),
            row.getObject("starts", LocalDate.class),
            row.getObject("ends", LocalDate.class)));
  }

  private static Source source(ResultSet row, int number) throws SQLException {
    return new Source(
        new SourceCode(row.getString("code")),
        row.getObject("campaign", UUID.class),
        row.getString("name"),
        row.getLong("opened"),
        row.getLong("signed_up"),
        row.getLong("joined"));
  }

  private String json(Map<Language, String> purposes) {
    Map<String, String> byCode = new TreeMap<>();
    purposes.forEach((language, text) -> byCode.put(language.code(), text));
    return mapper.writeValueAsString(byCode);
  }

  private Map<Language, String> purposes(String json) {
    Map<Language, String> purposes = new EnumMap<>(Language.class);
    mapper
        .readValue(json, new TypeReference<Map<String, String>>() {})
        .forEach(
            (code, text) -> Language.of(code).ifPresent(language -> purposes.put(language, text)));
    return purposes;
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
