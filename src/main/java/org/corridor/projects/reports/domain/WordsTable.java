package org.corridor.projects.reports.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.projects.underway.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was written in sections, and what was said about it, in PostgreSQL. */
@Repository
class WordsTable {

  private final JdbcClient jdbc;

  WordsTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All that was ever saved of a section, in order. */
  List<Words> history(UUID section) {
    return jdbc.sql("select * from projects.report_text where section = :section order by version")
        .param("section", section)
        .query(WordsTable::words)
        .list();
  }

  /** The words that hold, by section; those without any are missing. */
  Map<UUID, Words> current(UUID report) {
    return jdbc
        .sql(
            """
            select distinct on (section) * from projects.report_text
            where section in (select id from projects.report_section where report = :report)
              and not aside
            order by section, version desc
            """)
        .param("report", report)
        .query((row, number) -> Map.entry(section(row), words(row, number)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Words that wait to be merged, by section, in order. */
  Map<UUID, List<Words>> beside(UUID report) {
    return jdbc
        .sql(
            """
            select * from projects.report_text
            where section in (select id from projects.report_section where report = :report)
              and not settled
            order by version
            """)
        .param("report", report)
        .query((row, number) -> Map.entry(section(row), words(row, number)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** Who wrote anything in which section. */
  /** Whether nobody wrote or said anything: there are drafts of subjects at most. */
  boolean untouched(UUID report) {
    return jdbc.sql(
            """
            select not exists (
              select from projects.report_section s where s.report = :report and (
                exists (select from projects.report_text t
                  where t.section = s.id and t.writer <> 'draft')
                or exists (select from projects.report_comment c where c.section = s.id)))
            """)
        .param("report", report)
        .query(Boolean.class)
        .single();
  }

  Map<UUID, List<MemberId>> writers(UUID report) {
    return jdbc
        .sql(
            """
            select section, member from projects.report_text
            where section in (select id from projects.report_section where report = :report)
            group by section, member order by min(at)
            """)
        .param("report", report)
        .query(
            (row, number) ->
                Map.entry(section(row), new MemberId(row.getObject("member", UUID.class))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  void add(UUID section, Words words) {
    jdbc.sql(
            """
            insert into projects.report_text (section, version, aside, settled, words, sent, base,
              writer, member, at)
            values (:section, :version, :aside, :settled, :words, :sent, :base, :writer, :member, :at)
            """)
        .param("section", section)
        .param("version", words.version())
        .param("aside", words.aside())
        .param("settled", words.settled())
        .param("words", words.words())
        .param("sent", words.sent(), Types.VARCHAR)
        .param("base", words.base())
        .param("writer", words.writer())
        .param("member", words.member().value())
        .param("at", Timestamp.from(words.at()))
        .update();
  }

  /** Those that the same page sent before; newer ones hold what is in them. */
  void settleOf(UUID section, String writer) {
    jdbc.sql(
            """
            update projects.report_text set settled = true
            where section = :section and writer = :writer and not settled
            """)
        .param("section", section)
        .param("writer", writer)
        .update();
  }

  void settle(UUID section, int version) {
    jdbc.sql(
            """
            update projects.report_text set settled = true
            where section = :section and version = :version and aside
            """)
        .param("section", section)
        .param("version", version)
        .update();
  }

  List<Comment> comments(UUID report) {
    return jdbc.sql(
            """
            select * from projects.report_comment
            where section in (select id from projects.report_section where report = :report)
            order by at, id
            """)
        .param("report", report)
        .query(WordsTable::comment)
        .list();
  }

  Optional<Comment> comment(UUID section, UUID id) {
    return jdbc.sql("select * from projects.report_comment where section = :section and id = :id")
        .param("section", section)
        .param("id", id)
        .query(WordsTable::comment)
        .optional();
  }

  /** The same sent twice is one. */
  void add(Comment comment) {
    jdbc.sql(
            """
            insert into projects.report_comment (id, section, words, member, at)
            values (:id, :section, :words, :member, :at) on conflict (id) do nothing
            """)
        .param("id", comment.id())
        .param("section", comment.section())
        .param("words", comment.words())
        .param("member", comment.member().value())
        .param("at", Timestamp.from(comment.at()))
        .update();
  }

  void settle(UUID comment, MemberId by, Instant now) {
    jdbc.sql(
            """
            update projects.report_comment set settled_by = :by, settled_at = :now
            where id = :id and settled_by is null
            """)
        .param("id", comment)
        .param("by", by.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  void open(UUID comment) {
    jdbc.sql(
            """
            update projects.report_comment set settled_by = null, settled_at = null where id = :id
            """)
        .param("id", comment)
        .update();
  }

  private static UUID section(ResultSet row) throws SQLException {
    return row.getObject("section", UUID.class);
  }

  private static Words words(ResultSet row, int number) throws SQLException {
    return new Words(
        row.getInt("version"),
        row.getBoolean("aside"),
        row.getBoolean("settled"),
        row.getString("words"),
        row.getString("sent"),
        row.getInt("base"),
        row.getString("writer"),
        new MemberId(row.getObject("member", UUID.class)),
        row.getTimestamp("at").toInstant());
  }

  private static Comment comment(ResultSet row, int number) throws SQLException {
    return new Comment(
        row.getObject("id", UUID.class),
        section(row),
        row.getString("words"),
        new MemberId(row.getObject("member", UUID.class)),
        row.getTimestamp("at").toInstant(),
        ReportTable.member(row, "settled_by"),
        ReportTable.moment(row, "settled_at"));
  }
}
