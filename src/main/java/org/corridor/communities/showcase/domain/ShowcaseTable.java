package org.corridor.communities.showcase.domain;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.showcase.ShowcaseId;
import org.corridor.communities.showcase.domain.CommunityProject.State;
import org.corridor.communities.writing.Folded;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Community projects in PostgreSQL. */
@Repository
class ShowcaseTable {

  private final JdbcClient jdbc;
  private final JsonMapper mapper = JsonMapper.shared();

  ShowcaseTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A second time, as by a double click, changes nothing. */
  void add(CommunityProject one, String organisation) {
    params(
            jdbc.sql(
                """
                insert into communities.community_project (id, organisation, person, facts, language,
                  country, blocks, kinds, until, state, became, hidden, revision, changed_at,
                  published_at, found_by)
                values (:id, :organisation, :person, :facts::jsonb, :language, :country, :blocks,
                  :kinds, :until, :state, :became, :hidden, :revision, :changed, :published, :found)
                on conflict (id) do nothing
                """),
            one,
            organisation)
        .param("organisation", one.organisation().value())
        .param("person", one.writer() == null ? null : one.writer().value(), Types.OTHER)
        .param("hidden", one.hidden())
        .update();
  }

  void save(CommunityProject one, String organisation) {
    params(
            jdbc.sql(
                """
                update communities.community_project set facts = :facts::jsonb, language = :language,
                  country = :country, blocks = :blocks, kinds = :kinds, until = :until,
                  state = :state, became = :became, revision = :revision, changed_at = :changed,
                  published_at = :published, found_by = :found
                where id = :id
                """),
            one,
            organisation)
        .update();
  }

  private JdbcClient.StatementSpec params(
      JdbcClient.StatementSpec sql, CommunityProject one, String organisation) {
    Facts facts = one.facts();
    return sql.param("id", one.id().value())
        .param("facts", mapper.writeValueAsString(facts))
        .param("language", facts.language().code())
        .param("country", facts.country())
        .param("blocks", facts.blocks().toArray(String[]::new))
        .param(
            "kinds",
            facts.needs().stream()
                .map(need -> need.kind().name())
                .distinct()
                .toArray(String[]::new))
        .param("until", facts.until() == null ? null : Date.valueOf(facts.until()), Types.DATE)
        .param("state", one.state().name())
        .param("became", one.became())
        .param("revision", one.revision())
        .param("changed", Timestamp.from(one.changed()))
        .param(
            "published",
            one.published() == null ? null : Timestamp.from(one.published()),
            Types.TIMESTAMP)
        .param(
            "found",
            Folded.of(
                facts.title(),
                organisation,
                facts.place(),
                facts.what(),
                facts.who(),
                facts.there(),
                String.join(" ", facts.needs().stream().map(SupportNeed::words).toList())));
  }

  void hide(UUID id, boolean hidden) {
    jdbc.sql("update communities.community_project set hidden = :hidden where id = :id")
        .param("id", id)
        .param("hidden", hidden)
        .update();
  }

  void remove(ShowcaseId id) {
    jdbc.sql("delete from communities.community_project where id = :id")
        .param("id", id.value())
        .update();
  }

  /** What was written for an organisation stays the organisation's. */
  void forget(PersonId writer) {
    jdbc.sql("update communities.community_project set person = null where person = :person")
        .param("person", writer.value())
        .update();
  }

  Optional<CommunityProject> find(UUID id) {
    return jdbc.sql("select * from communities.community_project where id = :id")
        .param("id", id)
        .query(this::project)
        .optional();
  }

  Optional<CommunityProject> lock(ShowcaseId id) {
    return jdbc.sql("select * from communities.community_project where id = :id for update")
        .param("id", id.value())
        .query(this::project)
        .optional();
  }

  List<CommunityProject> writtenBy(PersonId writer) {
    return jdbc.sql(
            "select * from communities.community_project where person = :person order by changed_at, id")
        .param("person", writer.value())
        .query(this::project)
        .list();
  }

  /** Drafts too. */
  List<CommunityProject> of(Collection<OrganisationId> organisations) {
    return jdbc.sql(
            """
            select * from communities.community_project where organisation = any (:all)
            order by changed_at desc, id
            """)
        .param("all", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .query(this::project)
        .list();
  }

  /** Countries of what is public. */
  Set<String> countries() {
    return jdbc.sql(
            "select distinct country from communities.community_project where state <> 'DRAFT' and not hidden")
        .query(String.class)
        .set();
  }

  /**
   * @param unseen writers whom the reader does not meet
   * @param closed organisations whose pages are hidden
   */
  int count(ShowcaseQuestion question, Set<UUID> unseen, Set<UUID> closed) {
    return jdbc.sql("select count(*) from communities.community_project where " + where(question))
        .params(params(question, unseen, closed))
        .query(Integer.class)
        .single();
  }

  List<CommunityProject> list(
      ShowcaseQuestion question, Set<UUID> unseen, Set<UUID> closed, int most, int skip) {
    Map<String, @Nullable Object> params = params(question, unseen, closed);
    params.put("most", most);
    params.put("skip", skip);
    return jdbc.sql(
            "select * from communities.community_project where "
                + where(question)
                + (question.byDay() ? " order by until nulls last," : " order by")
                + " published_at desc, id limit :most offset :skip")
        .params(params)
        .query(this::project)
        .list();
  }

  private static String where(ShowcaseQuestion question) {
    return (question.over() ? "state in ('FULFILLED', 'ENDED')" : "state = 'PUBLISHED'")
        + " and not hidden and (person is null or person <> all (:unseen))"
        + " and organisation <> all (:closed)"
        + (Folded.query(question.words()).isEmpty()
            ? ""
            : " and words @@ to_tsquery('simple', :words)")
        + (question.country().isEmpty() ? "" : " and country = :country")
        + (question.block().isEmpty() ? "" : " and :block = any (blocks)")
        + (question.kind() == null ? "" : " and :kind = any (kinds)")
        + (question.language().isEmpty() ? "" : " and language = :language");
  }

  private static Map<String, @Nullable Object> params(
      ShowcaseQuestion question, Set<UUID> unseen, Set<UUID> closed) {
    Map<String, @Nullable Object> params = new HashMap<>();
    params.put("unseen", unseen.toArray(UUID[]::new));
    params.put("closed", closed.toArray(UUID[]::new));
    params.put("words", Folded.query(question.words()));
    params.put("country", question.country());
    params.put("block", question.block());
    params.put("kind", question.kind() == null ? "" : question.kind().name());
    params.put("language", question.language());
    return params;
  }

  private CommunityProject project(ResultSet row, int number) throws SQLException {
    Timestamp published = row.getTimestamp("published_at");
    UUID writer = row.getObject("person", UUID.class);
    return new CommunityProject(
        new ShowcaseId(row.getObject("id", UUID.class)),
        new OrganisationId(row.getObject("organisation", UUID.class)),
        writer == null ? null : new PersonId(writer),
        mapper.readValue(row.getString("facts"), Facts.class),
        State.valueOf(row.getString("state")),
        row.getString("became"),
        row.getBoolean("hidden"),
        row.getInt("revision"),
        row.getTimestamp("changed_at").toInstant(),
        published == null ? null : published.toInstant());
  }
}
