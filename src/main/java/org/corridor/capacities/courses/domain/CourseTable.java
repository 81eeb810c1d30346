package org.corridor.capacities.courses.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.courses.CourseFacts;
import org.corridor.capacities.courses.CourseId;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.capacities.vacancies.domain.SearchWords;
import org.corridor.people.OrganisationId;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Courses in PostgreSQL. */
@Repository
class CourseTable {

  private static final String OPEN =
      " from capacities.course c where state = 'PUBLISHED'"
          + " and coalesce(until, ends, starts, :today) >= :today"
          + " and not organisation = any (:hidden)";

  private final JdbcClient jdbc;
  private final JdbcOperations batches;
  private final Clock clock;

  CourseTable(JdbcClient jdbc, JdbcOperations batches, Clock clock) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.clock = clock;
  }

  /** What is looked for; empty texts for anything. */
  record Search(String words, String country, String language, List<Integer> concepts) {}

  /** False if it is there already. */
  boolean add(Course course) {
    boolean added =
        params(
                    jdbc.sql(
                        """
                        insert into capacities.course (id, organisation, title, description, written,
                          online, country, town, starts, ends, until, price, currency, certificate,
                          languages, link, state, revision, changed_at, found_by)
                        values (:id, :organisation, :title, :description, :written, :online, :country,
                          :town, :starts, :ends, :until, :price, :currency, :certificate, :languages,
                          :link, :state, :revision, :now, :found)
                        on conflict (id) do nothing
                        """),
                    course)
                .param("organisation", course.organisation().value())
                .update()
            == 1;
    if (added) {
      skills(course);
    }
    return added;
  }

  /** False if it was changed since. */
  boolean save(Course course) {
    boolean saved =
        params(
                    jdbc.sql(
                        """
                        update capacities.course set title = :title, description = :description,
                          written = :written, online = :online, country = :country, town = :town,
                          starts = :starts, ends = :ends, until = :until, price = :price,
                          currency = :currency, certificate = :certificate, languages = :languages,
                          link = :link, state = :state, revision = :revision, changed_at = :now,
                          found_by = :found
                        where id = :id and revision = :revision - 1
                        """),
                    course)
                .update()
            == 1;
    if (saved) {
      jdbc.sql("delete from capacities.course_skill where course = :id")
          .param("id", course.id().value())
          .update();
      skills(course);
    }
    return saved;
  }

  private JdbcClient.StatementSpec params(JdbcClient.StatementSpec statement, Course course) {
    CourseFacts facts = course.facts();
    String skills = String.join(" ", facts.teaches().stream().map(SkillLine::words).toList());
    return statement
        .param("id", course.id().value())
        .param("title", facts.title())
        .param("description", facts.description())
        .param("written", facts.written().code())
        .param("online", facts.online())
        .param("country", facts.country())
        .param("town", facts.town())
        .param("starts", facts.starts(), Types.DATE)
        .param("ends", facts.ends(), Types.DATE)
        .param("until", facts.until(), Types.DATE)
        .param("price", facts.price(), Types.NUMERIC)
        .param("currency", facts.currency())
        .param("certificate", facts.certificate())
        .param("languages", facts.languages().toArray(String[]::new))
        .param("link", facts.link())
        .param("state", course.state().name())
        .param("revision", course.revision())
        .param("now", Timestamp.from(clock.instant()))
        .param(
            "found",
            SearchWords.folded(
                String.join(" ", facts.title(), facts.town(), skills, facts.description())));
  }

  private void skills(Course course) {
    List<Object[]> rows = new ArrayList<>();
    for (SkillLine line : course.facts().teaches()) {
      ConceptId concept = line.concept();
      rows.add(
          new Object[] {
            course.id().value(),
            rows.size(),
            line.words(),
            line.written().code(),
            concept == null ? null : concept.value()
          });
    }
    batches.batchUpdate(
        "insert into capacities.course_skill (course, position, words, written, concept) values (?, ?, ?, ?, ?)",
        rows,
        new int[] {Types.OTHER, Types.INTEGER, Types.VARCHAR, Types.VARCHAR, Types.INTEGER});
  }

  void remove(CourseId id) {
    jdbc.sql("delete from capacities.course where id = :id").param("id", id.value()).update();
  }

  Optional<Course> find(CourseId id) {
    return find(List.of(id)).stream().findFirst();
  }

  /** In the order asked for. */
  List<Course> find(Collection<CourseId> ids) {
    UUID[] all = ids.stream().map(CourseId::value).toArray(UUID[]::new);
    Map<UUID, List<SkillLine>> skills = new HashMap<>();
    jdbc.sql(
            "select * from capacities.course_skill where course = any (:ids) order by course, position")
        .param("ids", all)
        .query(
            row -> {
              int concept = row.getInt("concept");
              skills
                  .computeIfAbsent(row.getObject("course", UUID.class), id -> new ArrayList<>())
                  .add(
                      new SkillLine(
                          row.getString("words"),
                          Language.of(row.getString("written")).orElse(Language.EN),
                          concept == 0 ? null : new ConceptId(concept)));
            });
    Map<UUID, Course> found = new HashMap<>();
    jdbc.sql("select * from capacities.course where id = any (:ids)")
        .param("ids", all)
        .query(
            (row, number) ->
                course(row, skills.getOrDefault(row.getObject("id", UUID.class), List.of())))
        .list()
        .forEach(one -> found.put(one.id().value(), one));
    return ids.stream().flatMap(id -> Optional.ofNullable(found.get(id.value())).stream()).toList();
  }

  /** All of an organisation, what was changed last first. */
  List<Course> of(Collection<OrganisationId> organisations, int most) {
    return find(
        jdbc.sql(
                """
                select id from capacities.course where organisation = any (:organisations)
                order by changed_at desc, id limit :most
                """)
            .param("organisations", ids(organisations))
            .param("most", most)
            .query((row, number) -> new CourseId(row.getObject("id", UUID.class)))
            .list());
  }

  int count(Search search, Collection<OrganisationId> hidden) {
    Map<String, Object> params = params(search, hidden);
    return jdbc.sql("select count(*)" + where(search, params))
        .params(params)
        .query(Integer.class)
        .single();
  }

  List<Course> open(Search search, Collection<OrganisationId> hidden, int most, int skip) {
    Map<String, Object> params = params(search, hidden);
    params.put("most", most);
    params.put("skip", skip);
    return find(
        jdbc.sql(
                "select id"
                    + where(search, params)
                    + " order by starts nulls last, lower(title), id limit :most offset :skip")
            .params(params)
            .query((row, number) -> new CourseId(row.getObject("id", UUID.class)))
            .list());
  }

  private Map<String, Object> params(Search search, Collection<OrganisationId> hidden) {
    Map<String, Object> params = new HashMap<>();
    params.put("today", LocalDate.now(clock));
    params.put("hidden", ids(hidden));
    params.put("query", SearchWords.query(search.words()));
    params.put("concepts", search.concepts().toArray(Integer[]::new));
    params.put("country", search.country());
    params.put("language", search.language());
    return params;
  }

  private static String where(Search search, Map<String, Object> params) {
    StringBuilder where = new StringBuilder(OPEN);
    if (!String.valueOf(params.get("query")).isEmpty()) {
      where.append(
          """
           and (words @@ to_tsquery('simple', :query) or exists (
             select 1 from capacities.course_skill s
             where s.course = c.id and s.concept = any (:concepts)))
          """);
    }
    if (!search.country().isEmpty()) {
      where.append(" and (online or country = :country)");
    }
    if (!search.language().isEmpty()) {
      where.append(" and :language = any (languages)");
    }
    return where.toString();
  }

  /** By concept, the courses that teach it; those in the country first, then those online. */
  Map<ConceptId, List<CourseId>> teaching(
      Collection<ConceptId> concepts,
      String country,
      Collection<OrganisationId> hidden,
      int limit) {
    Map<ConceptId, List<CourseId>> teaching = new LinkedHashMap<>();
    jdbc.sql(
            "select concept, id from (select s.concept, c.id, row_number() over (partition by s.concept"
                + " order by (c.country = :country) desc, c.online desc, c.starts nulls last, c.id) as place"
                + " from (select c.*"
                + OPEN
                + ") c join capacities.course_skill s on s.course = c.id"
                + " where s.concept = any (:concepts)) ranked where place <= :limit order by concept, place")
        .param("today", LocalDate.now(clock))
        .param("hidden", ids(hidden))
        .param("country", country)
        .param("concepts", concepts.stream().map(ConceptId::value).toArray(Integer[]::new))
        .param("limit", limit)
        .query(
            row -> {
              teaching
                  .computeIfAbsent(new ConceptId(row.getInt("concept")), id -> new ArrayList<>())
                  .add(new CourseId(row.getObject("id", UUID.class)));
            });
    return teaching;
  }

  private static UUID[] ids(Collection<OrganisationId> organisations) {
    return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
  }

  private static Course course(ResultSet row, List<SkillLine> teaches) throws SQLException {
    return new Course(
        new CourseId(row.getObject("id", UUID.class)),
        new OrganisationId(row.getObject("organisation", UUID.class)),
        new CourseFacts(
            row.getString("title"),
            row.getString("description"),
            Language.of(row.getString("written")).orElse(Language.EN),
            teaches,
            row.getBoolean("online"),
            row.getString("country"),
            row.getString("town"),
            row.getObject("starts", LocalDate.class),
            row.getObject("ends", LocalDate.class),
            row.getObject("until", LocalDate.class),
            row.getBigDecimal("price"),
            row.getString("currency"),
            row.getString("certificate"),
            List.of((String[]) row.getArray("languages").getArray()),
            row.getString("link")),
        Course.State.valueOf(row.getString("state")),
        row.getInt("revision"));
  }
}
