package org.corridor.communities.events.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.CircleView;
import org.corridor.communities.Circles;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.EventKind;
import org.corridor.people.HiddenPages;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds events that the reader may read. Counts are made of the same events, so that they tell
 * nobody of others.
 */
@Service
@Transactional(readOnly = true)
public class FindEvents {

  private static final int MINE = 200;

  private static final String READABLE =
      """
       from communities.event e where e.state <> 'DRAFT' and not e.hidden
        and (not e.circle_only or e.circle = any (:circles))
        and (e.organisation is null or not e.organisation = any (:unseen))
      """;

  private final JdbcClient jdbc;
  private final EventTable events;
  private final OrganiserTable organisers;
  private final EventDoors doors;
  private final Circles circles;
  private final HiddenPages hidden;
  private final Clock clock;

  FindEvents(
      JdbcClient jdbc,
      EventTable events,
      OrganiserTable organisers,
      EventDoors doors,
      Circles circles,
      HiddenPages hidden,
      Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.organisers = organisers;
    this.doors = doors;
    this.circles = circles;
    this.hidden = hidden;
    this.clock = clock;
  }

  /**
   * What is looked for.
   *
   * @param country ISO 3166-1 alpha-2; empty for all
   * @param past those that are over, the latest first; else those to come, the next first
   */
  public record Wanted(String words, String country, Optional<EventKind> kind, boolean past) {

    public boolean narrows() {
      return !words.isEmpty() || !country.isEmpty() || kind.isPresent();
    }
  }

  /**
   * A page of what was found.
   *
   * @param countries where such events are, with how many, whatever country is chosen; the most
   *     first
   */
  public record Found(
      List<Event> events, int total, int page, int pages, Map<String, Integer> countries) {
    public Found {
      events = List.copyOf(events);
    }
  }

  public Found find(Wanted wanted, int page, int size) {
    Map<String, Object> params = params(wanted);
    String elsewhere = READABLE + narrowed(wanted);
    String where = elsewhere + (wanted.country().isEmpty() ? "" : IN_COUNTRY);
    int total = jdbc.sql("select count(*)" + where).params(params).query(Integer.class).single();
    int pages = Math.max(1, (total + size - 1) / size);
    int shown = Math.min(Math.max(1, page), pages);
    params.put("most", size);
    params.put("skip", (shown - 1) * size);
    List<EventId> ids =
        ids(
            "select e.id"
                + where
                + (wanted.past() ? " order by e.starts desc, e.id" : " order by e.starts, e.id")
                + " limit :most offset :skip",
            params);
    return new Found(events.find(ids), total, shown, pages, countries(elsewhere, params));
  }

  private static final String IN_COUNTRY =
      " and exists (select 1 from communities.event_venue v where v.event = e.id and v.country = :country)";

  private Map<String, Integer> countries(String where, Map<String, Object> params) {
    Map<String, Integer> countries = new LinkedHashMap<>();
    jdbc.sql(
            "select v.country, count(distinct v.event) as many from communities.event_venue v"
                + " where v.country <> '' and v.event in (select e.id"
                + where
                + ") group by v.country order by many desc, v.country")
        .params(params)
        .query(
            row -> {
              countries.put(row.getString("country"), row.getInt("many"));
            });
    return countries;
  }

  private Map<String, Object> params(Wanted wanted) {
    Map<String, Object> params = new HashMap<>(readable());
    params.put("now", Timestamp.from(clock.instant()));
    params.put("query", EventWords.query(wanted.words()));
    params.put("country", wanted.country());
    params.put("kind", wanted.kind().map(EventKind::name).orElse(""));
    return params;
  }

  private Map<String, Object> readable() {
    UUID[] mine =
        doors.reader().map(circles::mine).orElse(List.of()).stream()
            .map(CircleView::id)
            .map(CircleId::value)
            .toArray(UUID[]::new);
    UUID[] unseen = hidden.organisations().stream().map(OrganisationId::value).toArray(UUID[]::new);
    return Map.of("circles", mine, "unseen", unseen);
  }

  private static String narrowed(Wanted wanted) {
    StringBuilder where = new StringBuilder();
    where.append(wanted.past() ? " and e.ends <= :now" : " and e.ends > :now");
    if (!EventWords.query(wanted.words()).isEmpty()) {
      where.append(" and e.words @@ to_tsquery('simple', :query)");
    }
    if (wanted.kind().isPresent()) {
      where.append(" and e.kind = :kind");
    }
    return where.toString();
  }

  private List<EventId> ids(String sql, Map<String, Object> params) {
    return jdbc.sql(sql)
        .params(params)
        .query((row, number) -> new EventId(row.getObject("id", UUID.class)))
        .list();
  }

  /** Those that the signed-in person helps to run, drafts too; the latest first. */
  public List<Event> mine() {
    return events.find(organisers.eventsOf(doors.me()));
  }

  /** Those of them that the reader may read, in the order given. */
  public List<Event> readable(Collection<EventId> ids) {
    return events.find(ids).stream().filter(event -> doors.mayRead(event, doors.reader())).toList();
  }

  /** Those to come of a circle, the next first, as far as this reader may read them. */
  public List<Event> of(CircleId circle, Optional<PersonId> reader) {
    List<EventId> ids =
        ids(
            """
            select e.id from communities.event e
            where e.circle = :circle and e.state = 'PUBLISHED' and e.ends > :now
            order by e.starts, e.id limit 20
            """,
            Map.of("circle", circle.value(), "now", Timestamp.from(clock.instant())));
    return events.find(ids).stream().filter(event -> doors.mayRead(event, reader)).toList();
  }

  /** Those of a project that were not called off, for counts. */
  public List<Event> of(ProjectKey project) {
    return events.find(
        ids(
            """
            select e.id from communities.event e
            where e.project = :project and e.state = 'PUBLISHED' order by e.starts limit :most
            """,
            Map.of("project", project.value(), "most", MINE)));
  }
}
