package org.corridor.capacities.needs.domain;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.capacities.Experience;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sector;
import org.corridor.capacities.asks.AskTerms.Pay;
import org.corridor.capacities.needs.Headcount;
import org.corridor.capacities.needs.NeedId;
import org.corridor.capacities.needs.domain.Need.Facts;
import org.corridor.capacities.needs.domain.Need.Skill;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.people.OrganisationId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All needs, in PostgreSQL. */
@Repository
class NeedTable {

  private final JdbcClient jdbc;

  NeedTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Need> find(NeedId id) {
    return list("where id = :id", Map.of("id", id.value())).stream().findFirst();
  }

  Optional<Need> lock(NeedId id) {
    return list("where id = :id for update", Map.of("id", id.value())).stream().findFirst();
  }

  /** Those that exist, in no order. */
  List<Need> all(Collection<UUID> ids) {
    return list("where id = any (:ids)", Map.of("ids", ids.toArray(UUID[]::new)));
  }

  /** Those of these organisations, the latest changed first. */
  List<Need> of(Collection<UUID> organisations) {
    return list(
        "where organisation = any (:ids) order by changed_at desc, id limit 500",
        Map.of("ids", organisations.toArray(UUID[]::new)));
  }

  /**
   * Open needs of a sector that want one of the concepts, of others than this one, those in the
   * country first.
   */
  List<Need> alike(Need need, int most) {
    return list(
        """
        where state = 'OPEN' and sector = :sector and id <> :id and exists (
          select 1 from capacities.need_skill s where s.need = need.id and s.concept = any (:concepts))
        order by (country = :country) desc, (town_plain = :town) desc, published_at desc, id limit
        """
            + " "
            + most,
        Map.of(
            "sector", need.facts().sector().name(),
            "id", need.id().value(),
            "country", need.facts().country(),
            "town", PlainText.of(need.facts().town()),
            "concepts",
                need.facts().concepts().stream().map(ConceptId::value).toArray(Integer[]::new)));
  }

  List<Need> list(String which, Map<String, ?> parameters) {
    List<Need> needs =
        jdbc.sql("select * from capacities.need " + which)
            .params(parameters)
            .query((row, number) -> need(row, List.of()))
            .list();
    Map<UUID, List<Skill>> skills = skills(needs.stream().map(need -> need.id().value()).toList());
    return needs.stream()
        .map(need -> withSkills(need, skills.getOrDefault(need.id().value(), List.of())))
        .toList();
  }

  private Map<UUID, List<Skill>> skills(Collection<UUID> needs) {
    Map<UUID, List<Skill>> all = new HashMap<>();
    jdbc.sql("select * from capacities.need_skill where need = any (:ids) order by need, number")
        .param("ids", needs.toArray(UUID[]::new))
        .query(
            row -> {
              int concept = row.getInt("concept");
              ConceptId id = row.wasNull() ? null : new ConceptId(concept);
              Language written = Language.of(row.getString("written")).orElse(Language.EN);
              all.computeIfAbsent(row.getObject("need", UUID.class), some -> new ArrayList<>())
                  .add(
                      new Skill(
                          new SkillLine(row.getString("words"), written, id),
                          row.getBoolean("essential"),
                          Experience.valueOf(row.getString("least"))));
            });
    return all;
  }

  /** False if it is there already. */
  boolean add(Need need) {
    int added =
        write(
            need,
            """
            insert into capacities.need (id, organisation, state, title, problem, sector, written,
              country, town, town_plain, starts, ends, modes, languages, seats, teaching, pay, who,
              women, men, there_already, priority, confirmed, confirmed_by, confirmed_on, source,
              plan_title, plan_url, revision, created_at, changed_at, published_at, search)
            values (:id, :organisation, :state, :title, :problem, :sector, :written, :country, :town,
              :townPlain, :starts, :ends, :modes, :languages, :seats, :teaching, :pay, :who, :women,
              :men, :there, :priority, :confirmed, :by, :on, :source, :planTitle, :planUrl, :revision,
              :created, :changed, :published, to_tsvector('simple', :search))
            on conflict (id) do nothing
            """);
    if (added == 1) {
      writeSkills(need);
    }
    return added == 1;
  }

  void save(Need need) {
    write(
        need,
        """
        update capacities.need set state = :state, title = :title, problem = :problem,
          sector = :sector, written = :written, country = :country, town = :town,
          town_plain = :townPlain, starts = :starts, ends = :ends, modes = :modes,
          languages = :languages, seats = :seats, teaching = :teaching, pay = :pay, who = :who,
          women = :women, men = :men, there_already = :there, priority = :priority,
          confirmed = :confirmed, confirmed_by = :by, confirmed_on = :on, source = :source,
          plan_title = :planTitle, plan_url = :planUrl, revision = :revision, changed_at = :changed,
          published_at = :published, search = to_tsvector('simple', :search)
        where id = :id and organisation = :organisation and created_at = :created
        """);
    jdbc.sql("delete from capacities.need_skill where need = :id")
        .param("id", need.id().value())
        .update();
    writeSkills(need);
  }

  void delete(NeedId id) {
    jdbc.sql("delete from capacities.need where id = :id and state = 'DRAFT'")
        .param("id", id.value())
        .update();
  }

  private int write(Need need, String sql) {
    Facts facts = need.facts();
    Confirmation confirmed = facts.confirmation();
    return jdbc.sql(sql)
        .param("id", need.id().value())
        .param("organisation", need.organisation().value())
        .param("state", need.state().name())
        .param("title", facts.title())
        .param("problem", facts.problem())
        .param("sector", facts.sector().name())
        .param("written", facts.written().code())
        .param("country", facts.country())
        .param("town", facts.town())
        .param("townPlain", PlainText.of(facts.town()))
        .param("starts", date(facts.from()), Types.DATE)
        .param("ends", date(facts.until()), Types.DATE)
        .param("modes", facts.modes().stream().map(Mode::name).sorted().toArray(String[]::new))
        .param("languages", facts.languages().toArray(String[]::new))
        .param("seats", facts.seats())
        .param("teaching", facts.teaching())
        .param("pay", facts.pay().name())
        .param("who", facts.who())
        .param("women", facts.people().women().toArray(Integer[]::new))
        .param("men", facts.people().men().toArray(Integer[]::new))
        .param("there", facts.thereAlready())
        .param("priority", facts.priority().ordinal())
        .param("confirmed", confirmed.how().name())
        .param("by", confirmed.by())
        .param("on", date(confirmed.on()), Types.DATE)
        .param("source", confirmed.source())
        .param("planTitle", facts.planTitle())
        .param("planUrl", facts.planUrl())
        .param("revision", need.revision())
        .param("created", Timestamp.from(need.created()))
        .param("changed", Timestamp.from(need.changed()))
        .param("published", timestamp(need.published()), Types.TIMESTAMP)
        .param("search", search(facts))
        .update();
  }

  private static String search(Facts facts) {
    return PlainText.of(
        Stream.concat(
                Stream.of(facts.title(), facts.town(), facts.who(), facts.problem()),
                facts.skills().stream().map(skill -> skill.line().words()))
            .collect(Collectors.joining(" ")));
  }

  private void writeSkills(Need need) {
    int number = 0;
    for (Skill skill : need.facts().skills()) {
      ConceptId concept = skill.line().concept();
      jdbc.sql(
              """
              insert into capacities.need_skill
                (need, number, words, written, concept, essential, least)
              values (:need, :number, :words, :written, :concept, :essential, :least)
              """)
          .param("need", need.id().value())
          .param("number", number++)
          .param("words", skill.line().words())
          .param("written", skill.line().written().code())
          .param("concept", concept == null ? null : concept.value(), Types.INTEGER)
          .param("essential", skill.essential())
          .param("least", skill.least().name())
          .update();
    }
  }

  private static @Nullable Date date(@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }

  private static Need withSkills(Need need, List<Skill> skills) {
    Facts f = need.facts();
    return new Need(
        need.id(),
        need.organisation(),
        new Facts(
            f.title(),
            f.problem(),
            f.sector(),
            f.written(),
            f.country(),
            f.town(),
            f.from(),
            f.until(),
            f.modes(),
            f.languages(),
            f.seats(),
            f.teaching(),
            f.pay(),
            f.who(),
            f.people(),
            f.thereAlready(),
            f.priority(),
            f.confirmation(),
            f.planTitle(),
            f.planUrl(),
            skills),
        need.state(),
        need.revision(),
        need.created(),
        need.changed(),
        need.published());
  }

  private static Need need(ResultSet row, List<Skill> skills) throws SQLException {
    Timestamp published = row.getTimestamp("published_at");
    return new Need(
        new NeedId(row.getObject("id", UUID.class)),
        new OrganisationId(row.getObject("organisation", UUID.class)),
        new Facts(
            row.getString("title"),
            row.getString("problem"),
            Sector.valueOf(row.getString("sector")),
            Language.of(row.getString("written")).orElse(Language.EN),
            row.getString("country"),
            row.getString("town"),
            row.getObject("starts", LocalDate.class),
            row.getObject("ends", LocalDate.class),
            modes(row),
            List.of((String[]) array(row, "languages")),
            row.getInt("seats"),
            row.getBoolean("teaching"),
            Pay.valueOf(row.getString("pay")),
            row.getString("who"),
            new Headcount(numbers(row, "women"), numbers(row, "men")),
            row.getString("there_already"),
            Priority.values()[row.getInt("priority")],
            new Confirmation(
                Confirmation.How.valueOf(row.getString("confirmed")),
                row.getString("confirmed_by"),
                row.getObject("confirmed_on", LocalDate.class),
                row.getString("source")),
            row.getString("plan_title"),
            row.getString("plan_url"),
            skills),
        NeedState.valueOf(row.getString("state")),
        row.getInt("revision"),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("changed_at").toInstant(),
        published == null ? null : published.toInstant());
  }

  private static Set<Mode> modes(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) array(row, "modes"))
        .map(Mode::valueOf)
        .collect(Collectors.toSet());
  }

  private static List<Integer> numbers(ResultSet row, String column) throws SQLException {
    return List.of((Integer[]) array(row, column));
  }

  private static Object array(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return array.getArray();
  }
}
