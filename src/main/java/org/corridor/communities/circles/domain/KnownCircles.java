package org.corridor.communities.circles.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.communities.CircleId;
import org.corridor.communities.CircleView;
import org.corridor.communities.Circles;
import org.corridor.communities.Doors;
import org.corridor.people.PersonId;
import org.corridor.people.PresentPeople;
import org.corridor.platform.text.Language;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What other subjects are told of circles. */
@Repository
@Transactional(readOnly = true)
class KnownCircles implements Circles {

  private static final String VIEW = "c.id, c.name, c.written, c.doors, c.closed_at is null runs";

  private final JdbcClient jdbc;
  private final PresentPeople present;

  KnownCircles(JdbcClient jdbc, PresentPeople present) {
    this.jdbc = jdbc;
    this.present = present;
  }

  @Override
  public Optional<CircleView> find(CircleId circle, Optional<PersonId> reader) {
    return jdbc.sql(
            "select "
                + VIEW
                + """
                 from communities.circle c
                where c.id = :circle and (c.doors = 'OPEN' or exists (
                  select 1 from communities.membership m
                  where m.circle = c.id and m.person = :reader and m.state = 'IN'))
                """)
        .param("circle", circle.value())
        .param("reader", reader.map(PersonId::value).orElse(null), Types.OTHER)
        .query(KnownCircles::view)
        .optional();
  }

  @Override
  public List<CircleView> mine(PersonId person) {
    return jdbc.sql(
            "select "
                + VIEW
                + """
                 from communities.circle c join communities.membership m on m.circle = c.id
                where m.person = :person and m.state = 'IN' and c.closed_at is null
                order by lower(c.name), c.id limit 500
                """)
        .param("person", person.value())
        .query(KnownCircles::view)
        .list();
  }

  @Override
  public boolean isMember(CircleId circle, PersonId person) {
    return role(circle, person).isPresent();
  }

  @Override
  public boolean isHost(CircleId circle, PersonId person) {
    return role(circle, person).filter("HOST"::equals).isPresent();
  }

  private Optional<String> role(CircleId circle, PersonId person) {
    return jdbc.sql(
            """
            select role from communities.membership
            where circle = :circle and person = :person and state = 'IN'
            """)
        .param("circle", circle.value())
        .param("person", person.value())
        .query(String.class)
        .optional();
  }

  @Override
  public Set<PersonId> members(CircleId circle) {
    Set<PersonId> all =
        jdbc
            .sql(
                """
                select person from communities.membership
                where circle = :circle and state = 'IN' and person is not null
                """)
            .param("circle", circle.value())
            .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
            .list()
            .stream()
            .collect(Collectors.toSet());
    return present.present(all);
  }

  @Override
  public Optional<String> nameOf(CircleId circle, PersonId person) {
    return jdbc.sql(
            """
            select name from communities.membership
            where circle = :circle and person = :person and state = 'IN'
            """)
        .param("circle", circle.value())
        .param("person", person.value())
        .query(String.class)
        .optional();
  }

  @Override
  public List<CircleId> countedFor(ProjectKey project) {
    return jdbc.sql("select circle from communities.circle_project where project = :project")
        .param("project", project.value())
        .query((row, number) -> new CircleId(row.getObject("circle", UUID.class)))
        .list();
  }

  private static CircleView view(ResultSet row, int number) throws SQLException {
    return new CircleView(
        new CircleId(row.getObject("id", UUID.class)),
        row.getString("name"),
        Language.of(row.getString("written")).orElse(Language.EN),
        Doors.valueOf(row.getString("doors")),
        row.getBoolean("runs"));
  }
}
