package org.corridor.projects.reports.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.text.Language;
import org.corridor.projects.reports.domain.Frozen.Piece;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ReportMaterial.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reports, their sections, checks and approved versions, in PostgreSQL. */
@Repository
class ReportTable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient jdbc;

  ReportTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is kept of an approved version. */
  private record Content(List<Piece> pieces) {}

  /** The latest days first. */
  List<Report> list(ProjectKey project) {
    return jdbc.sql(
            """
            select * from projects.report where project = :project
            order by last_day desc, begun_at desc
            """)
        .param("project", project.value())
        .query(ReportTable::report)
        .list();
  }

  Optional<Report> find(ProjectKey project, UUID id) {
    return find(project, id, "");
  }

  /** Makes those who change it follow one another until the transaction ends. */
  void remove(UUID id) {
    jdbc.sql("delete from projects.report where id = :id").param("id", id).update();
  }

  Optional<Report> lock(ProjectKey project, UUID id) {
    return find(project, id, " for no key update");
  }

  private Optional<Report> find(ProjectKey project, UUID id, String how) {
    return jdbc.sql("select * from projects.report where project = :project and id = :id" + how)
        .param("project", project.value())
        .param("id", id)
        .query(ReportTable::report)
        .optional();
  }

  /** False where there is one of this id already. */
  boolean add(Report report) {
    return jdbc.sql(
                """
                insert into projects.report (id, project, kind, first_day, last_day, language, state,
                  begun_by, begun_at, figures_at)
                values (:id, :project, :kind, :from, :to, :language, :state, :by, :at, :at)
                on conflict (id) do nothing
                """)
            .param("id", report.id())
            .param("project", report.project().value())
            .param("kind", report.kind().name())
            .param("from", report.from())
            .param("to", report.to())
            .param("language", report.language().code())
            .param("state", report.state().name())
            .param("by", report.begunBy().value())
            .param("at", Timestamp.from(report.begunAt()))
            .update()
        > 0;
  }

  void save(Report report) {
    jdbc.sql(
            """
            update projects.report set state = :state, version = :version, handed_by = :handedBy,
              handed_at = :handedAt, decided_by = :decidedBy, decided_at = :decidedAt,
              reason = :reason, revision = :revision
            where id = :id
            """)
        .param("id", report.id())
        .param("state", report.state().name())
        .param("version", report.version())
        .param("handedBy", value(report.handedBy()), Types.OTHER)
        .param("handedAt", at(report.handedAt()), Types.TIMESTAMP)
        .param("decidedBy", value(report.decidedBy()), Types.OTHER)
        .param("decidedAt", at(report.decidedAt()), Types.TIMESTAMP)
        .param("reason", report.reason())
        .param("revision", report.revision())
        .update();
  }

  List<Section> sections(UUID report) {
    return jdbc.sql(
            "select * from projects.report_section where report = :report order by position")
        .param("report", report)
        .query(ReportTable::section)
        .list();
  }

  void add(UUID report, int position, Section section) {
    Theme theme = section.theme();
    jdbc.sql(
            """
            insert into projects.report_section (id, report, position, title, house, theme, material)
            values (:id, :report, :position, :title, :house, :theme, :material::jsonb)
            """)
        .param("id", section.id())
        .param("report", report)
        .param("position", position)
        .param("title", section.title())
        .param("house", section.house())
        .param("theme", theme == null ? "" : theme.name())
        .param("material", JSON.writeValueAsString(section.held()))
        .update();
  }

  void bring(UUID section, Held held) {
    jdbc.sql("update projects.report_section set material = :material::jsonb where id = :id")
        .param("id", section)
        .param("material", JSON.writeValueAsString(held))
        .update();
  }

  void broughtUpToDate(UUID report, Instant now) {
    jdbc.sql("update projects.report set figures_at = :now where id = :id")
        .param("id", report)
        .param("now", Timestamp.from(now))
        .update();
  }

  void choose(UUID section, List<UUID> pictures) {
    jdbc.sql(
            """
            update projects.report_section set chosen = string_to_array(:chosen, ',')::uuid[]
            where id = :id
            """)
        .param("id", section)
        .param("chosen", String.join(",", pictures.stream().map(UUID::toString).toList()))
        .update();
  }

  List<Check> checks(UUID report, int version) {
    return jdbc.sql(
            "select * from projects.report_check where report = :report and version = :version")
        .param("report", report)
        .param("version", version)
        .query(ReportTable::check)
        .list();
  }

  /** Keeps who said it first as long as nobody says something else. */
  void save(UUID report, int version, Check check, MemberId by, Instant now) {
    jdbc.sql(
            """
            insert into projects.report_check (report, version, item, done, reason, member, at)
            values (:report, :version, :item, :done, :reason, :by, :now)
            on conflict (report, version, item) do update set done = excluded.done,
              reason = excluded.reason, member = excluded.member, at = excluded.at
            where report_check.done <> excluded.done or report_check.reason <> excluded.reason
            """)
        .param("report", report)
        .param("version", version)
        .param("item", check.item().name())
        .param("done", check.done())
        .param("reason", check.reason())
        .param("by", by.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** The latest first. */
  List<Frozen> versions(UUID report) {
    return jdbc.sql(
            "select * from projects.report_version where report = :report order by version desc")
        .param("report", report)
        .query(ReportTable::frozen)
        .list();
  }

  void freeze(UUID report, Frozen frozen) {
    jdbc.sql(
            """
            insert into projects.report_version (report, version, content, handed_by, approved_by,
              approved_at)
            values (:report, :version, :content::jsonb, :handed, :approved, :at)
            """)
        .param("report", report)
        .param("version", frozen.version())
        .param("content", JSON.writeValueAsString(new Content(frozen.pieces())))
        .param("handed", frozen.handedBy().value())
        .param("approved", frozen.approvedBy().value())
        .param("at", Timestamp.from(frozen.approvedAt()))
        .update();
  }

  void show(UUID report, int version, boolean shown) {
    jdbc.sql(
            """
            update projects.report_version set shown = :shown
            where report = :report and version = :version
            """)
        .param("report", report)
        .param("version", version)
        .param("shown", shown)
        .update();
  }

  private static @Nullable UUID value(@Nullable MemberId member) {
    return member == null ? null : member.value();
  }

  private static @Nullable Timestamp at(@Nullable Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }

  static @Nullable MemberId member(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new MemberId(id);
  }

  static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }

  static @Nullable Theme theme(String name) {
    return name.isEmpty() ? null : Theme.valueOf(name);
  }

  private static Report report(ResultSet row, int number) throws SQLException {
    return new Report(
        row.getObject("id", UUID.class),
        new ProjectKey(row.getString("project")),
        ReportKind.valueOf(row.getString("kind")),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        Language.of(row.getString("language")).orElse(Language.EN),
        ReportState.valueOf(row.getString("state")),
        row.getInt("version"),
        new MemberId(row.getObject("begun_by", UUID.class)),
        row.getTimestamp("begun_at").toInstant(),
        row.getTimestamp("figures_at").toInstant(),
        member(row, "handed_by"),
        moment(row, "handed_at"),
        member(row, "decided_by"),
        moment(row, "decided_at"),
        row.getString("reason"),
        row.getInt("revision"));
  }

  private static Section section(ResultSet row, int number) throws SQLException {
    Array chosen = row.getArray("chosen");
    return new Section(
        row.getObject("id", UUID.class),
        row.getString("title"),
        row.getString("house"),
        theme(row.getString("theme")),
        JSON.readValue(row.getString("material"), Held.class),
        Arrays.asList((UUID[]) chosen.getArray()));
  }

  private static Check check(ResultSet row, int number) throws SQLException {
    return new Check(
        Check.Item.valueOf(row.getString("item")),
        row.getBoolean("done"),
        row.getString("reason"),
        member(row, "member"),
        moment(row, "at"));
  }

  private static Frozen frozen(ResultSet row, int number) throws SQLException {
    return new Frozen(
        row.getInt("version"),
        JSON.readValue(row.getString("content"), Content.class).pieces(),
        new MemberId(row.getObject("handed_by", UUID.class)),
        new MemberId(row.getObject("approved_by", UUID.class)),
        row.getTimestamp("approved_at").toInstant(),
        row.getBoolean("shown"));
  }
}
