package org.corridor.communities.events.after.domain;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.corridor.projects.indicators.Dimension;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened at the events of a project that began in a period, in PostgreSQL. */
@Repository
class EventFigures {

  private static final String EVENTS =
      """
       e.project = :project and e.state = 'PUBLISHED' and e.starts >= :from and e.starts < :until
      """;

  private final JdbcClient jdbc;

  EventFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A number at one event.
   *
   * @param part empty where it is told in no parts, or was not said
   */
  record Figure(String part, int number) {}

  boolean any(ProjectKey project) {
    return jdbc.sql(
            "select exists (select 1 from communities.event where project = :project and state = 'PUBLISHED')")
        .param("project", project.value())
        .query(Boolean.class)
        .single();
  }

  /** Who was present, event by event. */
  List<Figure> came(ProjectKey project, LocalDate from, LocalDate to) {
    return came(project, from, to, "''");
  }

  /**
   * The same by a part of people.
   *
   * @param by sex, age or country
   */
  List<Figure> came(ProjectKey project, LocalDate from, LocalDate to, Dimension by) {
    return came(project, from, to, "r." + column(by));
  }

  private static String column(Dimension by) {
    return switch (by) {
      case SEX -> "sex";
      case AGE -> "age";
      case COUNTRY -> "country";
      default -> throw new IllegalArgumentException("Not asked: " + by);
    };
  }

  private List<Figure> came(ProjectKey project, LocalDate from, LocalDate to, String part) {
    return figures(
        "select "
            + part
            + " as part, count(*) as number from communities.event e"
            + " join communities.event_registration r on r.event = e.id where "
            + EVENTS
            + """
               and exists (select 1 from communities.event_mark m
                where m.registration = r.id and not exists (
                  select 1 from communities.event_unmark u where u.mark = m.id))
              group by e.id, part
              """,
        project,
        from,
        to);
  }

  /** Pairs of people who met for the first time, event by event. */
  List<Figure> contacts(ProjectKey project, LocalDate from, LocalDate to) {
    return figures(
        """
        select '' as part, count(*) as number from (
          select m.event, least(m.teller, m.other), greatest(m.teller, m.other)
          from communities.event_met m join communities.event e on e.id = m.event where
        """
            + EVENTS
            + """
               group by m.event, least(m.teller, m.other), greatest(m.teller, m.other)
               having not bool_or(m.knew)) pairs
              group by pairs.event
              """,
        project,
        from,
        to);
  }

  private List<Figure> figures(String sql, ProjectKey project, LocalDate from, LocalDate to) {
    return jdbc.sql(sql)
        .param("project", project.value())
        .param("from", Timestamp.from(from.atStartOfDay().toInstant(ZoneOffset.UTC)))
        .param("until", Timestamp.from(to.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)))
        .query((row, number) -> new Figure(row.getString("part"), row.getInt("number")))
        .list();
  }
}
