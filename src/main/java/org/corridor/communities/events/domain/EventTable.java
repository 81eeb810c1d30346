package org.corridor.communities.events.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.EventKind;
import org.corridor.people.OrganisationId;
import org.corridor.platform.text.Language;
import org.corridor.projects.underway.ProjectKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Events and their venues, in PostgreSQL. */
@Repository
class EventTable {

  private final JdbcClient jdbc;

  EventTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False if it is there already. */
  boolean add(Event event) {
    int added =
        params(
                """
                insert into communities.event (id, kind, title, about, written, starts, ends, zone,
                  places, organisation, circle, circle_only, project, state, revision, created_at,
                  published_at, changed_at, found_by)
                values (:id, :kind, :title, :about, :written, :starts, :ends, :zone, :places,
                  :organisation, :circle, :only, :project, :state, :revision, :created,
                  cast(:published as timestamptz), :changed, :found)
                on conflict (id) do nothing
                """,
                event)
            .update();
    if (added == 1) {
      venues(event);
    }
    return added == 1;
  }

  /** False if it was changed since. */
  boolean save(Event event) {
    int saved =
        params(
                """
                update communities.event set kind = :kind, title = :title, about = :about,
                  written = :written, starts = :starts, ends = :ends, zone = :zone,
                  places = :places, organisation = :organisation, circle = :circle,
                  circle_only = :only, project = :project, state = :state, revision = :revision,
                  created_at = :created, published_at = cast(:published as timestamptz),
                  changed_at = :changed, found_by = :found
                where id = :id and revision = :revision - 1
                """,
                event)
            .update();
    if (saved == 1) {
      jdbc.sql("delete from communities.event_venue where event = :id")
          .param("id", event.id().value())
          .update();
      venues(event);
    }
    return saved == 1;
  }

  private JdbcClient.StatementSpec params(String sql, Event event) {
    EventFacts facts = event.facts();
    Belonging of = event.of();
    Instant published = event.published();
    return jdbc.sql(sql)
        .param("id", event.id().value())
        .param("kind", facts.kind().name())
        .param("title", facts.title())
        .param("about", facts.about())
        .param("written", facts.written().code())
        .param("starts", Timestamp.from(facts.starts()))
        .param("ends", Timestamp.from(facts.ends()))
        .param("zone", facts.zone().getId())
        .param("places", facts.places(), Types.INTEGER)
        .param("organisation", value(of.organisation()), Types.OTHER)
        .param("circle", of.circle() == null ? null : of.circle().value(), Types.OTHER)
        .param("only", of.circleOnly())
        .param("project", of.project() == null ? null : of.project().value(), Types.VARCHAR)
        .param("state", event.state().name())
        .param("revision", event.revision())
        .param("created", Timestamp.from(event.created()))
        .param("published", published == null ? null : Timestamp.from(published), Types.TIMESTAMP)
        .param("changed", Timestamp.from(event.changed()))
        .param("found", EventWords.folded(facts));
  }

  private static @Nullable UUID value(@Nullable OrganisationId organisation) {
    return organisation == null ? null : organisation.value();
  }

  private void venues(Event event) {
    int position = 0;
    for (Venue venue : event.facts().venues()) {
      jdbc.sql(
              """
              insert into communities.event_venue (event, position, name, address, town, country, zone, link)
              values (:event, :position, :name, :address, :town, :country, :zone, :link)
              """)
          .param("event", event.id().value())
          .param("position", position++)
          .param("name", venue.name())
          .param("address", venue.address())
          .param("town", venue.town())
          .param("country", venue.country())
          .param("zone", venue.zone().getId())
          .param("link", venue.link())
          .update();
    }
  }

  Optional<Event> find(EventId id) {
    return find(List.of(id)).stream().findFirst();
  }

  /** Keeps others from changing it until the transaction ends. */
  Optional<Event> lock(EventId id) {
    jdbc.sql("select 1 from communities.event where id = :id for update")
        .param("id", id.value())
        .query(Integer.class)
        .optional();
    return find(id);
  }

  /** In the order asked for; those that do not exist are left out. */
  List<Event> find(Collection<EventId> ids) {
    UUID[] all = ids.stream().map(EventId::value).toArray(UUID[]::new);
    Map<UUID, List<Venue>> venues = new HashMap<>();
    jdbc.sql(
            "select * from communities.event_venue where event = any (:ids) order by event, position")
        .param("ids", all)
        .query(
            row -> {
              venues
                  .computeIfAbsent(row.getObject("event", UUID.class), id -> new ArrayList<>())
                  .add(venue(row));
            });
    Map<UUID, Event> found = new HashMap<>();
    jdbc.sql("select * from communities.event where id = any (:ids)")
        .param("ids", all)
        .query((row, number) -> event(row, venues))
        .list()
        .forEach(one -> found.put(one.id().value(), one));
    return ids.stream().flatMap(id -> Optional.ofNullable(found.get(id.value())).stream()).toList();
  }

  void remove(EventId id) {
    jdbc.sql("delete from communities.event where id = :id").param("id", id.value()).update();
  }

  void hide(EventId id, boolean hidden) {
    jdbc.sql("update communities.event set hidden = :hidden where id = :id")
        .param("hidden", hidden)
        .param("id", id.value())
        .update();
  }

  private static Venue venue(ResultSet row) throws SQLException {
    return new Venue(
        row.getString("name"),
        row.getString("address"),
        row.getString("town"),
        row.getString("country"),
        ZoneId.of(row.getString("zone")),
        row.getString("link"));
  }

  private static Event event(ResultSet row, Map<UUID, List<Venue>> venues) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    Timestamp published = row.getTimestamp("published_at");
    return new Event(
        new EventId(id),
        new EventFacts(
            EventKind.valueOf(row.getString("kind")),
            row.getString("title"),
            row.getString("about"),
            Language.of(row.getString("written")).orElse(Language.EN),
            row.getTimestamp("starts").toInstant(),
            row.getTimestamp("ends").toInstant(),
            ZoneId.of(row.getString("zone")),
            venues.getOrDefault(id, List.of()),
            row.getObject("places", Integer.class)),
        belonging(row),
        EventState.valueOf(row.getString("state")),
        row.getBoolean("hidden"),
        row.getInt("revision"),
        row.getTimestamp("created_at").toInstant(),
        published == null ? null : published.toInstant(),
        row.getTimestamp("changed_at").toInstant());
  }

  private static Belonging belonging(ResultSet row) throws SQLException {
    UUID organisation = row.getObject("organisation", UUID.class);
    UUID circle = row.getObject("circle", UUID.class);
    String project = row.getString("project");
    return new Belonging(
        organisation == null ? null : new OrganisationId(organisation),
        circle == null ? null : new CircleId(circle),
        row.getBoolean("circle_only"),
        project == null ? null : new ProjectKey(project));
  }
}
