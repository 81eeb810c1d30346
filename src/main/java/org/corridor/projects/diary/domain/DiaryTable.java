package org.corridor.projects.diary.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.corridor.platform.text.Language;
import org.corridor.projects.diary.domain.Consent.How;
import org.corridor.projects.diary.domain.Consent.Reach;
import org.corridor.projects.diary.domain.DiaryEntry.PhotoSize;
import org.corridor.projects.diary.domain.DiaryEntry.SoundFacts;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Entries of diaries, in PostgreSQL. */
@Repository
class DiaryTable {

  private static final String FOUND =
      """
       from projects.diary_entry where project = :project and deleted_at is null
        and (:activity = '' or activity = :activity)
        and (:by = '' or by::text = :by)
        and (:photo = false or photo_width is not null)
        and (:sound = false or sound_format is not null)
        and (:words = '' or text ilike :words or place ilike :words)
      """;

  private final JdbcClient jdbc;

  DiaryTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void save(DiaryEntry one) {
    Consent consent = one.consent();
    Consent.Withdrawal gone = consent.withdrawn();
    jdbc.sql(
            """
            insert into projects.diary_entry (id, project, day, text, language, activity, place,
              people, how, agreed, take_back, withdrawn_by, withdrawn_at, withdrawn_note,
              photo_width, photo_height, sound_format, sound_bytes, by, at, revision, deleted_at)
            values (:id, :project, :day, :text, :language, :activity, :place,
              :people, :how, :agreed, :takeBack, :goneBy, :goneAt, :goneNote,
              :width, :height, :format, :bytes, :by, :at, :revision, :deleted)
            on conflict (id) do update set day = excluded.day, text = excluded.text,
              language = excluded.language, activity = excluded.activity, place = excluded.place,
              people = excluded.people, how = excluded.how, agreed = excluded.agreed,
              take_back = excluded.take_back, withdrawn_by = excluded.withdrawn_by,
              withdrawn_at = excluded.withdrawn_at, withdrawn_note = excluded.withdrawn_note,
              photo_width = excluded.photo_width, photo_height = excluded.photo_height,
              sound_format = excluded.sound_format, sound_bytes = excluded.sound_bytes,
              revision = excluded.revision, deleted_at = excluded.deleted_at
            """)
        .param("id", one.id())
        .param("project", one.project().value())
        .param("day", one.draft().day())
        .param("text", one.draft().text())
        .param("language", one.draft().language().code())
        .param("activity", one.draft().activity())
        .param("place", one.draft().place())
        .param("people", consent.people())
        .param("how", consent.how() == null ? null : consent.how().name())
        .param("agreed", consent.agreed().name())
        .param("takeBack", consent.takeBack())
        .param("goneBy", gone == null ? null : gone.by().value())
        .param("goneAt", gone == null ? null : Timestamp.from(gone.at()))
        .param("goneNote", gone == null ? "" : gone.note())
        .param("width", one.photo() == null ? null : one.photo().width())
        .param("height", one.photo() == null ? null : one.photo().height())
        .param("format", one.sound() == null ? null : one.sound().format().name())
        .param("bytes", one.sound() == null ? null : one.sound().bytes())
        .param("by", one.by().value())
        .param("at", Timestamp.from(one.at()))
        .param("revision", one.revision())
        .param("deleted", one.deleted() == null ? null : Timestamp.from(one.deleted()))
        .update();
  }

  /** So that two who change the same entry wait for each other. */
  Optional<DiaryEntry> lock(ProjectKey project, UUID id) {
    return one(project, id, " for update");
  }

  Optional<DiaryEntry> find(ProjectKey project, UUID id) {
    return one(project, id, "");
  }

  private Optional<DiaryEntry> one(ProjectKey project, UUID id, String end) {
    return jdbc.sql(
            "select * from projects.diary_entry where project = :project and id = :id" + end)
        .param("project", project.value())
        .param("id", id)
        .query(DiaryTable::entry)
        .optional();
  }

  /** Whether the id is taken by any project. */
  boolean knows(UUID id) {
    return jdbc.sql("select exists (select from projects.diary_entry where id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  int count(ProjectKey project, DiaryFilter filter) {
    return filtered("select count(*)" + FOUND, project, filter).query(Integer.class).single();
  }

  List<DiaryEntry> find(ProjectKey project, DiaryFilter filter, int offset, int most) {
    return filtered(
            "select *" + FOUND + " order by day desc, at desc, id limit :most offset :offset",
            project,
            filter)
        .param("most", most)
        .param("offset", offset)
        .query(DiaryTable::entry)
        .list();
  }

  void each(ProjectKey project, Consumer<DiaryEntry> reader) {
    jdbc.sql("select *" + FOUND.substring(0, FOUND.indexOf("and (")) + " order by day, at, id")
        .param("project", project.value())
        .query(DiaryTable::entry)
        .list()
        .forEach(reader);
  }

  List<DiaryEntry> between(ProjectKey project, LocalDate from, LocalDate to, int most) {
    return jdbc.sql(
            """
            select * from projects.diary_entry where project = :project and deleted_at is null
              and day between :from and :to order by day, at, id limit :most
            """)
        .param("project", project.value())
        .param("from", from)
        .param("to", to)
        .param("most", most)
        .query(DiaryTable::entry)
        .list();
  }

  List<DiaryEntry> deleted(ProjectKey project, int most) {
    return jdbc.sql(
            """
            select * from projects.diary_entry where project = :project and deleted_at is not null
            order by deleted_at desc, id limit :most
            """)
        .param("project", project.value())
        .param("most", most)
        .query(DiaryTable::entry)
        .list();
  }

  int all(ProjectKey project) {
    return jdbc.sql("select count(*) from projects.diary_entry where project = :project")
        .param("project", project.value())
        .query(Integer.class)
        .single();
  }

  int since(ProjectKey project, LocalDate day) {
    return jdbc.sql(
            """
            select count(*) from projects.diary_entry
            where project = :project and deleted_at is null and day >= :day
            """)
        .param("project", project.value())
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  void removeDeletedBefore(Instant moment) {
    jdbc.sql("delete from projects.diary_entry where deleted_at < :moment")
        .param("moment", Timestamp.from(moment))
        .update();
  }

  private StatementSpec filtered(String sql, ProjectKey project, DiaryFilter filter) {
    String words = filter.words().replaceAll("([\\\\%_])", "\\\\$1");
    return jdbc.sql(sql)
        .param("project", project.value())
        .param("activity", filter.activity())
        .param("by", filter.by())
        .param("photo", filter.kind() == DiaryFilter.Kind.PHOTO)
        .param("sound", filter.kind() == DiaryFilter.Kind.SOUND)
        .param("words", words.isEmpty() ? "" : "%" + words + "%");
  }

  private static DiaryEntry entry(ResultSet row, int number) throws SQLException {
    String format = row.getString("sound_format");
    int width = row.getInt("photo_width");
    return new DiaryEntry(
        row.getObject("id", UUID.class),
        new ProjectKey(row.getString("project")),
        new EntryDraft(
            row.getObject("day", LocalDate.class),
            row.getString("text"),
            Language.of(row.getString("language")).orElse(Language.EN),
            row.getString("activity"),
            row.getString("place")),
        consent(row),
        width == 0 ? null : new PhotoSize(width, row.getInt("photo_height")),
        format == null
            ? null
            : new SoundFacts(Sound.Format.valueOf(format), row.getInt("sound_bytes")),
        new MemberId(row.getObject("by", UUID.class)),
        row.getTimestamp("at").toInstant(),
        row.getInt("revision"),
        moment(row, "deleted_at"));
  }

  private static Consent consent(ResultSet row) throws SQLException {
    String how = row.getString("how");
    Instant gone = moment(row, "withdrawn_at");
    return new Consent(
        row.getBoolean("people"),
        how == null ? null : How.valueOf(how),
        Reach.valueOf(row.getString("agreed")),
        row.getString("take_back"),
        gone == null
            ? null
            : new Consent.Withdrawal(
                new MemberId(row.getObject("withdrawn_by", UUID.class)),
                gone,
                row.getString("withdrawn_note")));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
