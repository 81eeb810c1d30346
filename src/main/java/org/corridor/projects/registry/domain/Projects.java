package org.corridor.projects.registry.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.people.OrganisationId;
import org.corridor.projects.registry.domain.SearchText.Piece;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All projects of the registry, in PostgreSQL. */
@Repository
class Projects {

  private final JdbcClient jdbc;
  private final ProjectJson json;

  Projects(JdbcClient jdbc, ProjectJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** A project with its number in the database. */
  record Row(long id, Instant added, Instant changed, ProjectFacts facts) {}

  /** Differs whenever a project was added, changed or removed. */
  long version() {
    return jdbc.sql("select version from projects.registry_version").query(Long.class).single();
  }

  /** Lets one writer through at a time, until the transaction ends. */
  void lock() {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('projects.registry'))")
        .query((row, number) -> true)
        .single();
  }

  /** What the stored projects were made from, by code. */
  Map<String, String> hashes(String source) {
    Map<String, String> hashes = new HashMap<>();
    jdbc.sql("select code, content_hash from projects.project where source = :source")
        .param("source", source)
        .query(
            row -> {
              hashes.put(row.getString("code"), row.getString("content_hash"));
            });
    return hashes;
  }

  /** Adds the project, or replaces what is stored under its code. */
  void save(Project project, SearchText search, String hash, Instant now) {
    long id = saveProject(project, search, hash, now);
    savePartners(id, project.facts());
    jdbc.sql(
            """
            insert into projects.search_word (word)
            select * from unnest(:words::text[]) word order by word on conflict do nothing
            """)
        .param("words", search.words().toArray(String[]::new))
        .update();
  }

  private long saveProject(Project project, SearchText search, String hash, Instant now) {
    ProjectFacts facts = project.facts();
    return jdbc.sql(
            """
            insert into projects.project as old
              (code, slug, source, facts, story, content_hash, head, words, added_at, changed_at)
            values (:code, :slug, :source, :facts::jsonb, :story::jsonb, :hash,
              projects.search_vector(:headLanguages, :headWeights::"char"[], :headTexts),
              projects.search_vector(:languages, :weights::"char"[], :texts), :now, :now)
            on conflict (code) do update set slug = excluded.slug, source = excluded.source,
              facts = excluded.facts, story = excluded.story, content_hash = excluded.content_hash,
              head = excluded.head, words = excluded.words, changed_at = excluded.changed_at
            returning old.id
            """)
        .param("code", facts.code())
        .param("slug", facts.slug())
        .param("source", facts.source())
        .param("facts", json.write(facts))
        .param("story", json.write(project.story()))
        .param("hash", hash)
        .param("headLanguages", languages(search.head()))
        .param("headWeights", weights(search.head()))
        .param("headTexts", texts(search.head()))
        .param("languages", languages(search.all()))
        .param("weights", weights(search.all()))
        .param("texts", texts(search.all()))
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .single();
  }

  private void savePartners(long id, ProjectFacts facts) {
    jdbc.sql("delete from projects.project_partner where project = :id").param("id", id).update();
    jdbc.sql(
            """
            insert into projects.project_partner (project, position, organisation, registered)
            select :id, p.position, p.organisation, p.organisation
            from unnest(:organisations::uuid[]) with ordinality p (organisation, position)
            """)
        .param("id", id)
        .param(
            "organisations",
            facts.partners().stream()
                .map(partner -> partner.organisation().value())
                .toArray(UUID[]::new))
        .update();
  }

  Optional<String> sourceOf(String code, String slug) {
    return jdbc.sql(
            "select source from projects.project where code = :code or slug = :slug limit 1")
        .param("code", code)
        .param("slug", slug)
        .query(String.class)
        .optional();
  }

  void remove(String code, String source) {
    jdbc.sql("delete from projects.project where code = :code and source = :source")
        .param("code", code)
        .param("source", source)
        .update();
  }

  /** Those of the entries that some project named as a partner. */
  Set<OrganisationId> registeredAs(Set<OrganisationId> organisations) {
    return jdbc
        .sql(
            "select distinct registered from projects.project_partner where registered = any (:ids)")
        .param("ids", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .query(UUID.class)
        .list()
        .stream()
        .map(OrganisationId::new)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Wherever a project named the entry, another one stands for it now. */
  void follow(OrganisationId registered, OrganisationId now, Instant moment) {
    jdbc.sql(
            """
            with moved as (
              update projects.project_partner set organisation = :now
              where registered = :registered and organisation <> :now
              returning project, position)
            update projects.project p set changed_at = :moment, facts = (
              select jsonb_set(p.facts, '{partners}', jsonb_agg(
                case when m.project is null then partner
                  else jsonb_set(partner, '{organisation,value}', to_jsonb(:now::text)) end
                order by place))
              from jsonb_array_elements(p.facts -> 'partners') with ordinality e (partner, place)
              left join moved m on m.project = p.id and m.position = e.place)
            where p.id in (select project from moved)
            """)
        .param("registered", registered.value())
        .param("now", now.value())
        .param("moment", Timestamp.from(moment))
        .update();
  }

  Optional<Project> find(String slug) {
    return jdbc.sql("select facts, story from projects.project where slug = :slug")
        .param("slug", slug)
        .query(
            (row, number) ->
                new Project(json.facts(row.getString("facts")), json.story(row.getString("story"))))
        .optional();
  }

  Optional<Row> bySlug(String slug) {
    return jdbc.sql(
            "select id, added_at, changed_at, facts from projects.project where slug = :slug")
        .param("slug", slug)
        .query(this::row)
        .optional();
  }

  /** The next projects of the source after this number, in the order of their numbers. */
  List<Row> after(String source, long id, int most) {
    return jdbc.sql(
            """
            select id, added_at, changed_at, facts from projects.project
            where source = :source and id > :id order by id limit :most
            """)
        .param("source", source)
        .param("id", id)
        .param("most", most)
        .query(this::row)
        .list();
  }

  /** When one of the source was last changed. */
  Optional<Instant> changed(String source) {
    return jdbc.sql("select max(changed_at) from projects.project where source = :source")
        .param("source", source)
        .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
        .single()
        .map(Timestamp::toInstant);
  }

  /** When each project was changed, by its number. */
  Map<Long, Instant> changes() {
    Map<Long, Instant> changes = new HashMap<>();
    jdbc.sql("select id, changed_at from projects.project")
        .query(
            row -> {
              changes.put(row.getLong("id"), row.getTimestamp("changed_at").toInstant());
            });
    return changes;
  }

  /** Those of the numbers that exist, in any order. */
  List<Row> list(Collection<Long> ids) {
    return jdbc.sql(
            "select id, added_at, changed_at, facts from projects.project where id = any (:ids)")
        .param("ids", ids.toArray(Long[]::new))
        .query(this::row)
        .list();
  }

  /** The projects that name one of these entries as a partner, by code. */
  List<ProjectFacts> of(Set<OrganisationId> organisations) {
    return jdbc.sql(
            """
            select id, added_at, changed_at, facts from projects.project where id in
              (select project from projects.project_partner where organisation = any (:ids))
            order by code
            """)
        .param("ids", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .query((row, number) -> row(row, number).facts())
        .list();
  }

  private Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getLong("id"),
        row.getTimestamp("added_at").toInstant(),
        row.getTimestamp("changed_at").toInstant(),
        json.facts(row.getString("facts")));
  }

  private static String[] languages(List<Piece> pieces) {
    return pieces.stream().map(Piece::language).toArray(String[]::new);
  }

  private static String[] weights(List<Piece> pieces) {
    return pieces.stream().map(piece -> String.valueOf(piece.weight())).toArray(String[]::new);
  }

  private static String[] texts(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).toArray(String[]::new);
  }
}
