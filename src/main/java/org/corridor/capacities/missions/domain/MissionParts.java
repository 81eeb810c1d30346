package org.corridor.capacities.missions.domain;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.missions.MissionId;
import org.corridor.capacities.missions.domain.Terms.Content;
import org.corridor.capacities.missions.domain.Terms.Cost;
import org.corridor.capacities.needs.Headcount;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What belongs to a mission: terms, steps, materials, reports, follow-ups. */
@Repository
class MissionParts {

  private static final TypeReference<List<Cost>> COSTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper mapper = JsonMapper.shared();

  MissionParts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest version first. */
  List<Terms> terms(MissionId mission) {
    return jdbc.sql(
            "select * from capacities.mission_terms where mission = :id order by number desc")
        .param("id", mission.value())
        .query((row, number) -> terms(row))
        .list();
  }

  void add(MissionId mission, Terms terms) {
    Content content = terms.content();
    jdbc.sql(
            """
            insert into capacities.mission_terms (mission, number, side, purpose, tasks, results,
              support, place, starts, ends, costs, stipend, at, host_at, expert_at)
            values (:mission, :number, :side, :purpose, :tasks, :results, :support, :place, :starts,
              :ends, :costs::jsonb, :stipend, :at, :hostAt, :expertAt)
            """)
        .param("mission", mission.value())
        .param("number", terms.number())
        .param("side", terms.by().name())
        .param("purpose", content.purpose())
        .param("tasks", content.tasks())
        .param("results", content.results())
        .param("support", content.support())
        .param("place", content.place())
        .param("starts", Date.valueOf(content.from()))
        .param("ends", Date.valueOf(content.until()))
        .param("costs", mapper.writeValueAsString(content.costs()))
        .param("stipend", content.stipend())
        .param("at", Timestamp.from(terms.at()))
        .param("hostAt", timestamp(terms.hostAt()), Types.TIMESTAMP)
        .param("expertAt", timestamp(terms.expertAt()), Types.TIMESTAMP)
        .update();
  }

  void agreed(MissionId mission, Terms terms) {
    jdbc.sql(
            """
            update capacities.mission_terms set host_at = :hostAt, expert_at = :expertAt
            where mission = :mission and number = :number
            """)
        .param("hostAt", timestamp(terms.hostAt()), Types.TIMESTAMP)
        .param("expertAt", timestamp(terms.expertAt()), Types.TIMESTAMP)
        .param("mission", mission.value())
        .param("number", terms.number())
        .update();
  }

  private Terms terms(ResultSet row) throws SQLException {
    return new Terms(
        row.getInt("number"),
        Party.valueOf(row.getString("side")),
        new Content(
            row.getString("purpose"),
            row.getString("tasks"),
            row.getString("results"),
            row.getString("support"),
            row.getString("place"),
            row.getObject("starts", LocalDate.class),
            row.getObject("ends", LocalDate.class),
            mapper.readValue(row.getString("costs"), COSTS),
            row.getString("stipend")),
        row.getTimestamp("at").toInstant(),
        instant(row, "host_at"),
        instant(row, "expert_at"));
  }

  /** Those with a day first. */
  List<Step> steps(MissionId mission) {
    return jdbc.sql(
            """
            select * from capacities.mission_step where mission = :id order by due nulls last, kind, id
            """)
        .param("id", mission.value())
        .query(
            (row, number) ->
                new Step(
                    row.getObject("id", UUID.class),
                    Step.Kind.valueOf(row.getString("kind")),
                    row.getString("what"),
                    row.getString("authority"),
                    Step.State.valueOf(row.getString("state")),
                    row.getObject("due", LocalDate.class),
                    row.getObject("done", LocalDate.class)))
        .list();
  }

  /** Added, or changed where it is there. */
  void save(MissionId mission, Step step) {
    jdbc.sql(
            """
            insert into capacities.mission_step (id, mission, kind, what, authority, state, due, done)
            values (:id, :mission, :kind, :what, :authority, :state, :due, :done)
            on conflict (id) do update set state = excluded.state, done = excluded.done,
              authority = excluded.authority, due = excluded.due
            where mission_step.mission = excluded.mission
            """)
        .param("id", step.id())
        .param("mission", mission.value())
        .param("kind", step.kind().name())
        .param("what", step.what())
        .param("authority", step.authority())
        .param("state", step.state().name())
        .param("due", date(step.due()), Types.DATE)
        .param("done", date(step.done()), Types.DATE)
        .update();
  }

  List<Material> materials(MissionId mission) {
    return jdbc.sql("select * from capacities.mission_material where mission = :id order by at, id")
        .param("id", mission.value())
        .query((row, number) -> material(row))
        .list();
  }

  /** What everybody may see, the latest first. */
  List<Material> library(@Nullable Language language, int limit, int offset) {
    return jdbc.sql(
            """
            select * from capacities.mission_material
            where shared and (:language::text is null or language = :language)
            order by at desc, id limit :limit offset :offset
            """)
        .param("language", language == null ? null : language.code(), Types.VARCHAR)
        .param("limit", limit)
        .param("offset", offset)
        .query((row, number) -> material(row))
        .list();
  }

  int libraryCount(@Nullable Language language) {
    return jdbc.sql(
            """
            select count(*) from capacities.mission_material
            where shared and (:language::text is null or language = :language)
            """)
        .param("language", language == null ? null : language.code(), Types.VARCHAR)
        .query(Integer.class)
        .single();
  }

  void add(MissionId mission, Material material) {
    jdbc.sql(
            """
            insert into capacities.mission_material
              (id, mission, title, language, url, words, side, shared, at)
            values (:id, :mission, :title, :language, :url, :words, :side, :shared, :at)
            on conflict (id) do nothing
            """)
        .param("id", material.id())
        .param("mission", mission.value())
        .param("title", material.title())
        .param("language", material.language().code())
        .param("url", material.url())
        .param("words", material.words())
        .param("side", material.by().name())
        .param("shared", material.shared())
        .param("at", Timestamp.from(material.at()))
        .update();
  }

  void remove(MissionId mission, UUID material, Party by) {
    jdbc.sql(
            """
            delete from capacities.mission_material
            where id = :id and mission = :mission and side = :side
            """)
        .param("id", material)
        .param("mission", mission.value())
        .param("side", by.name())
        .update();
  }

  private static Material material(ResultSet row) throws SQLException {
    return new Material(
        row.getObject("id", UUID.class),
        row.getString("title"),
        Language.of(row.getString("language")).orElse(Language.EN),
        row.getString("url"),
        row.getString("words"),
        Party.valueOf(row.getString("side")),
        row.getBoolean("shared"),
        row.getTimestamp("at").toInstant());
  }

  List<Report> reports(MissionId mission) {
    return jdbc.sql("select * from capacities.mission_report where mission = :id order by side")
        .param("id", mission.value())
        .query(
            (row, number) ->
                new Report(
                    Party.valueOf(row.getString("side")),
                    row.getInt("days"),
                    row.getString("went"),
                    row.getString("hard"),
                    row.getString("stays"),
                    row.getString("again"),
                    new Headcount(numbers(row, "women"), numbers(row, "men")),
                    row.getTimestamp("at").toInstant()))
        .list();
  }

  Optional<Report> report(MissionId mission, Party by) {
    return reports(mission).stream().filter(one -> one.by() == by).findFirst();
  }

  void save(MissionId mission, Report report) {
    jdbc.sql(
            """
            insert into capacities.mission_report
              (mission, side, days, went, hard, stays, again, women, men, at)
            values (:mission, :side, :days, :went, :hard, :stays, :again, :women, :men, :at)
            on conflict (mission, side) do update set days = excluded.days, went = excluded.went,
              hard = excluded.hard, stays = excluded.stays, again = excluded.again,
              women = excluded.women, men = excluded.men, at = excluded.at
            """)
        .param("mission", mission.value())
        .param("side", report.by().name())
        .param("days", report.days())
        .param("went", report.went())
        .param("hard", report.hard())
        .param("stays", report.stays())
        .param("again", report.again())
        .param("women", report.people().women().toArray(Integer[]::new))
        .param("men", report.people().men().toArray(Integer[]::new))
        .param("at", Timestamp.from(report.at()))
        .update();
  }

  List<FollowUpWords> followUps(MissionId mission) {
    return jdbc.sql(
            "select * from capacities.mission_follow_up where mission = :id order by months, side")
        .param("id", mission.value())
        .query(
            (row, number) ->
                new FollowUpWords(
                    Party.valueOf(row.getString("side")),
                    row.getInt("months"),
                    row.getString("words"),
                    row.getTimestamp("at").toInstant()))
        .list();
  }

  void save(MissionId mission, FollowUpWords said) {
    jdbc.sql(
            """
            insert into capacities.mission_follow_up (mission, side, months, words, at)
            values (:mission, :side, :months, :words, :at)
            on conflict (mission, side, months) do update set words = excluded.words, at = excluded.at
            """)
        .param("mission", mission.value())
        .param("side", said.by().name())
        .param("months", said.months())
        .param("words", said.words())
        .param("at", Timestamp.from(said.at()))
        .update();
  }

  private static List<Integer> numbers(ResultSet row, String column) throws SQLException {
    return List.of((Integer[]) row.getArray(column).getArray());
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }

  private static @Nullable Date date(@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }
}
