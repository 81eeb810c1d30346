package org.corridor.communities.consultations.domain;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.consultations.ConsultationId;
import org.corridor.communities.consultations.domain.Consultation.Facts;
import org.corridor.communities.consultations.domain.Consultation.Naming;
import org.corridor.communities.consultations.domain.Consultation.Phase;
import org.corridor.communities.consultations.domain.Consultation.Results;
import org.corridor.communities.consultations.domain.Consultation.State;
import org.corridor.communities.consultations.domain.Consultation.Terms;
import org.corridor.communities.writing.Folded;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All consultations, in PostgreSQL. */
@Repository
class ConsultationTable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient jdbc;

  ConsultationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What is looked for; empty texts and null for anything.
   *
   * @param circles that the reader may read and that are not open to all
   * @param gone organisations that are not shown
   */
  record Search(
      String words,
      @Nullable Phase phase,
      String country,
      String language,
      LocalDate today,
      Set<UUID> circles,
      Set<UUID> gone) {}

  void add(Consultation one) {
    write(
        one,
        """
        insert into communities.consultation (id, author, organisation, circle, facts, language,
          countries, opens, closes, circle_only, naming, results, state, ended_why, summary, hidden,
          revision, changed_at, found_by)
        values (:id, :author, :organisation, :circle, :facts::jsonb, :language, :countries, :opens,
          :closes, :only, :naming, :results, :state, :why, :summary, false, :revision, :changed,
          :found)
        on conflict (id) do nothing
        """);
  }

  void save(Consultation one) {
    write(
        one,
        """
        update communities.consultation set facts = :facts::jsonb, language = :language,
          countries = :countries, opens = :opens, closes = :closes, circle_only = :only,
          naming = :naming, results = :results, state = :state, ended_why = :why,
          summary = :summary, revision = :revision, changed_at = :changed, found_by = :found
        where id = :id
        """);
  }

  private void write(Consultation one, String sql) {
    Facts facts = one.facts();
    Terms terms = one.terms();
    PersonId author = one.author();
    OrganisationId organisation = one.organisation();
    CircleId circle = one.circle();
    jdbc.sql(sql)
        .param("id", one.id().value())
        .param("author", author == null ? null : author.value(), Types.OTHER)
        .param("organisation", organisation == null ? null : organisation.value(), Types.OTHER)
        .param("circle", circle == null ? null : circle.value(), Types.OTHER)
        .param("facts", JSON.writeValueAsString(facts))
        .param("language", facts.language().code())
        .param("countries", facts.countries().toArray(String[]::new))
        .param("opens", Date.valueOf(terms.opens()))
        .param("closes", Date.valueOf(terms.closes()))
        .param("only", terms.circleOnly())
        .param("naming", terms.naming().name())
        .param("results", terms.results().name())
        .param("state", one.state().name())
        .param("why", one.endedWhy())
        .param("summary", one.summary())
        .param("revision", one.revision())
        .param("changed", Timestamp.from(one.changed()))
        .param("found", Folded.of(facts.title(), facts.background()))
        .update();
  }

  void hide(UUID id, boolean hidden) {
    jdbc.sql("update communities.consultation set hidden = :hidden where id = :id")
        .param("hidden", hidden)
        .param("id", id)
        .update();
  }

  void remove(ConsultationId id) {
    jdbc.sql("delete from communities.consultation where id = :id")
        .param("id", id.value())
        .update();
  }

  Optional<Consultation> find(UUID id) {
    return list("where id = :id", Map.of("id", id)).stream().findFirst();
  }

  Optional<Consultation> lock(ConsultationId id) {
    return list("where id = :id for update", Map.of("id", id.value())).stream().findFirst();
  }

  List<Consultation> by(PersonId author) {
    return list(
        "where author = :author order by changed_at desc, id", Map.of("author", author.value()));
  }

  /** Those of these organisations and circles, the latest first. */
  List<Consultation> of(Set<UUID> organisations, Set<UUID> circles) {
    return list(
        """
        where organisation = any (:organisations) or circle = any (:circles)
        order by changed_at desc, id
        """,
        Map.of(
            "organisations", organisations.toArray(UUID[]::new),
            "circles", circles.toArray(UUID[]::new)));
  }

  /** The published ones of a circle. */
  List<Consultation> of(CircleId circle, int most) {
    return list(
        "where circle = :circle and state <> 'DRAFT' and not hidden order by closes desc, id limit "
            + most,
        Map.of("circle", circle.value()));
  }

  int count(Search search) {
    return jdbc.sql("select count(*) from communities.consultation c " + where(search))
        .params(params(search))
        .query(Integer.class)
        .single();
  }

  List<Consultation> list(Search search, int most, int skip) {
    return list(
        "c "
            + where(search)
            + " order by (state = 'PUBLISHED' and closes >= :today) desc, closes desc, id limit "
            + most
            + " offset "
            + skip,
        params(search));
  }

  private static String where(Search search) {
    return """
        where state <> 'DRAFT' and not hidden
          and (organisation is null or organisation <> all (:gone))
          and (circle is null or circle = any (:circles) or exists (
            select 1 from communities.circle o where o.id = c.circle and o.doors = 'OPEN'))
        """
        + (Folded.query(search.words()).isEmpty()
            ? ""
            : " and words @@ to_tsquery('simple', :words)")
        + (search.country().isEmpty() ? "" : " and :country = any (countries)")
        + (search.language().isEmpty() ? "" : " and language = :language")
        + (search.phase() == null ? "" : phase(search.phase()));
  }

  private static String phase(Phase phase) {
    return switch (phase) {
      case DRAFT -> " and false";
      case COMING -> " and state = 'PUBLISHED' and opens > :today";
      case OPEN -> " and state = 'PUBLISHED' and opens <= :today and closes >= :today";
      case ENDED -> " and (state = 'ENDED' or closes < :today)";
    };
  }

  private static Map<String, Object> params(Search search) {
    Map<String, Object> params = new HashMap<>();
    params.put("gone", search.gone().toArray(UUID[]::new));
    params.put("circles", search.circles().toArray(UUID[]::new));
    params.put("words", Folded.query(search.words()));
    params.put("country", search.country());
    params.put("language", search.language());
    params.put("today", Date.valueOf(search.today()));
    return params;
  }

  /** Drafts of no organisation go; all else stays without its author. */
  void forget(PersonId person) {
    jdbc.sql(
            "delete from communities.consultation where author = :id and state = 'DRAFT' and organisation is null")
        .param("id", person.value())
        .update();
    jdbc.sql("update communities.consultation set author = null where author = :id")
        .param("id", person.value())
        .update();
  }

  private List<Consultation> list(String which, Map<String, ?> params) {
    return jdbc.sql("select * from communities.consultation " + which)
        .params(params)
        .query(ConsultationTable::consultation)
        .list();
  }

  private static Consultation consultation(ResultSet row, int number) throws SQLException {
    UUID author = row.getObject("author", UUID.class);
    UUID organisation = row.getObject("organisation", UUID.class);
    UUID circle = row.getObject("circle", UUID.class);
    return new Consultation(
        new ConsultationId(row.getObject("id", UUID.class)),
        author == null ? null : new PersonId(author),
        organisation == null ? null : new OrganisationId(organisation),
        circle == null ? null : new CircleId(circle),
        JSON.readValue(row.getString("facts"), Facts.class),
        new Terms(
            row.getObject("opens", LocalDate.class),
            row.getObject("closes", LocalDate.class),
            row.getBoolean("circle_only"),
            Naming.valueOf(row.getString("naming")),
            Results.valueOf(row.getString("results"))),
        State.valueOf(row.getString("state")),
        row.getString("ended_why"),
        row.getString("summary"),
        row.getBoolean("hidden"),
        row.getInt("revision"),
        row.getTimestamp("changed_at").toInstant());
  }
}
