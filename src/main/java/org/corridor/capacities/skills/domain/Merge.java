package org.corridor.capacities.skills.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes the taxonomy say what was staged, by as few changes as there are differences. Concepts keep
 * their numbers; one that its source no longer has keeps its labels too. Works inside the
 * transaction of {@link Staging}.
 */
@Component
class Merge {

  /** Only one import at a time writes the taxonomy. */
  private static final long LOCK = 5_000_037;

  private final JdbcClient jdbc;

  Merge(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What an import changed.
   *
   * @param added concepts that are new
   * @param ended concepts that the source no longer has
   * @param labels that came or went
   * @param relations that came or went
   */
  record Changes(int added, int changed, int ended, int labels, int relations) {
    int all() {
      return added + changed + ended + labels + relations;
    }
  }

  /** Waits until nobody else writes, until the transaction ends. */
  void lock() {
    jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query().singleRow();
  }

  /**
   * @param complete the families of which all concepts were staged, so that what is missing ended
   * @param lists of relations that were staged as a whole
   */
  Changes all(Source source, Set<String> complete, Set<String> lists) {
    int added = addConcepts(source);
    int changed = changeConcepts(source);
    int ended = endConcepts(source, complete);
    jdbc.sql(
            "update capacities.concept set current = in_starter or in_esco"
                + " where current <> (in_starter or in_esco)")
        .update();
    return new Changes(added, changed, ended, labels(source), relations(lists));
  }

  /** Makes the staging tables quick to look things up in. */
  void index() {
    run("create index on staged_concept (uri)");
    run("analyze staged_concept");
    run("analyze staged_label");
    run("analyze staged_relation");
  }

  private int addConcepts(Source source) {
    return run(
        """
        insert into capacities.concept (id, uri, kind, code, sector, %s)
        select (select coalesce(max(id), 0) from capacities.concept)
            + row_number() over (order by s.file, s.line),
          s.uri, s.kind, s.code, nullif(s.sector, ''), true
        from (select distinct on (uri) * from staged_concept order by uri, file, line) s
        where not exists (select 1 from capacities.concept c where c.uri = s.uri)
        """
            .formatted(source.column()));
  }

  /** What the starter taxonomy says of a kind or code counts only where ESCO says nothing. */
  private int changeConcepts(Source source) {
    String esco = source == Source.ESCO ? "true" : "not c.in_esco";
    return run(
        """
        update capacities.concept c set
          %1$s = true,
          kind = case when %2$s then s.kind else c.kind end,
          code = case when %2$s and s.code <> '' then s.code else c.code end,
          sector = coalesce(nullif(s.sector, ''), c.sector)
        from (select distinct on (uri) * from staged_concept order by uri, file, line) s
        where c.uri = s.uri and (not c.%1$s
          or %2$s and (c.kind <> s.kind or s.code <> '' and c.code <> s.code)
          or s.sector <> '' and c.sector is distinct from s.sector)
        """
            .formatted(source.column(), esco));
  }

  private int endConcepts(Source source, Set<String> complete) {
    return jdbc.sql(
            """
            update capacities.concept c set %1$s = false
            where c.%1$s and not exists (select 1 from staged_concept s where s.uri = c.uri)
              and case when :starter then 'starter'
                when c.kind in ('skill', 'knowledge') then 'skills'
                when c.kind = 'occupation' then 'occupations'
                when c.uri like '%%/esco/isco/%%' then 'isco'
                else 'groups' end = any(:complete)
            """
                .formatted(source.column()))
        .param("starter", source == Source.STARTER)
        .param("complete", complete.toArray(String[]::new))
        .update();
  }

  /** Of the concepts and languages that were staged; those of others stay as they are. */
  private int labels(Source source) {
    run(
        """
        create temp table resolved_label on commit drop as
        select distinct on (c.id, s.language, s.rank) c.id as concept, s.language, s.rank,
          s.hidden, s.label
        from staged_label s join capacities.concept c on c.uri = s.uri
        order by c.id, s.language, s.rank, s.file, s.line
        """);
    run("create index on resolved_label (concept, language, rank)");
    run("analyze resolved_label");
    int gone =
        run(
            """
            delete from capacities.concept_label l
            where l.source = '%s'
              and exists (select 1 from resolved_label r
                where r.concept = l.concept and r.language = l.language)
              and not exists (select 1 from resolved_label r
                where r.concept = l.concept and r.language = l.language and r.rank = l.rank
                  and r.label = l.label and r.hidden = l.hidden)
            """
                .formatted(source.code()));
    return gone
        + run(
            """
            insert into capacities.concept_label (concept, language, source, rank, hidden, label)
            select r.concept, r.language, '%s', r.rank, r.hidden, r.label from resolved_label r
            on conflict do nothing
            """
                .formatted(source.code()));
  }

  private int relations(Set<String> lists) {
    run(
        """
        create temp table resolved_relation on commit drop as
        select distinct a.id as concept, s.kind, b.id as other, s.source
        from staged_relation s join capacities.concept a on a.uri = s.uri
          join capacities.concept b on b.uri = s.other and b.id <> a.id
        """);
    run("create index on resolved_relation (concept, kind, other)");
    run("analyze resolved_relation");
    int gone =
        jdbc.sql(
                """
                delete from capacities.concept_relation l
                where l.source = any(:lists) and not exists (select 1 from resolved_relation r
                  where r.concept = l.concept and r.kind = l.kind and r.other = l.other
                    and r.source = l.source)
                """)
            .param("lists", lists.toArray(String[]::new))
            .update();
    return gone
        + run(
            """
            insert into capacities.concept_relation (concept, kind, other, source)
            select concept, kind, other, source from resolved_relation on conflict do nothing
            """);
  }

  /** Says that the taxonomy is another one from now on. */
  void newVersion(Source source, String name, Instant now) {
    jdbc.sql(
            """
            insert into capacities.taxonomy_version (source, name, at)
            values (:source, :name, :now)
            """)
        .param("source", source.code())
        .param("name", name)
        .param("now", Timestamp.from(now))
        .update();
  }

  private int run(String sql) {
    return jdbc.sql(sql).update();
  }
}
