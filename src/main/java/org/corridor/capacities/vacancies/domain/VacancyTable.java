package org.corridor.capacities.vacancies.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.Sector;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.vacancies.JobKind;
import org.corridor.capacities.vacancies.Pay;
import org.corridor.capacities.vacancies.VacancyFacts;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.capacities.vacancies.WantedSkill;
import org.corridor.people.OrganisationId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Vacancies in PostgreSQL. */
@Repository
class VacancyTable {

  private final JdbcClient jdbc;
  private final JdbcOperations batches;

  VacancyTable(JdbcClient jdbc, JdbcOperations batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** False if it is there already. */
  boolean add(Vacancy vacancy) {
    int added =
        params(
                jdbc.sql(
                    """
                    insert into capacities.vacancy (id, organisation, reference, hiring, title,
                      description, written, country, town, sector, kind, hours, pay_least, pay_most,
                      currency, per, languages, starts, until, link, foreign_certificates, posts,
                      state, revision, created_at, published_at, changed_at, found_by)
                    values (:id, :organisation, :reference, :hiring, :title, :description, :written,
                      :country, :town, :sector, :kind, :hours, :least, :most, :currency, :per,
                      :languages, :starts, :until, :link, :foreign, :posts, :state, :revision,
                      :created, cast(:published as timestamptz), :changed, :found)
                    on conflict (id) do nothing
                    """),
                vacancy)
            .param("organisation", vacancy.organisation().value())
            .param("created", Timestamp.from(vacancy.created()))
            .update();
    if (added == 1) {
      skills(vacancy);
    }
    return added == 1;
  }

  /** False if it was changed since. */
  boolean save(Vacancy vacancy) {
    int saved =
        params(
                jdbc.sql(
                    """
                    update capacities.vacancy set reference = :reference, hiring = :hiring,
                      title = :title, description = :description, written = :written,
                      country = :country, town = :town, sector = :sector, kind = :kind,
                      hours = :hours, pay_least = :least, pay_most = :most, currency = :currency,
                      per = :per, languages = :languages, starts = :starts, until = :until,
                      link = :link, foreign_certificates = :foreign, posts = :posts, state = :state,
                      revision = :revision, published_at = cast(:published as timestamptz), changed_at = :changed,
                      found_by = :found
                    where id = :id and revision = :revision - 1
                    """),
                vacancy)
            .update();
    if (saved == 1) {
      jdbc.sql("delete from capacities.vacancy_skill where vacancy = :id")
          .param("id", vacancy.id().value())
          .update();
      skills(vacancy);
    }
    return saved == 1;
  }

  private static JdbcClient.StatementSpec params(
      JdbcClient.StatementSpec statement, Vacancy vacancy) {
    VacancyFacts facts = vacancy.facts();
    Pay pay = facts.pay();
    return statement
        .param("id", vacancy.id().value())
        .param("reference", facts.reference())
        .param("hiring", facts.hiring())
        .param("title", facts.title())
        .param("description", facts.description())
        .param("written", facts.written().code())
        .param("country", facts.country())
        .param("town", facts.town())
        .param("sector", facts.sector().name())
        .param("kind", facts.kind().name())
        .param("hours", facts.hours(), Types.INTEGER)
        .param("least", pay == null ? null : pay.least(), Types.NUMERIC)
        .param("most", pay == null ? null : pay.most(), Types.NUMERIC)
        .param("currency", pay == null ? null : pay.currency(), Types.VARCHAR)
        .param("per", pay == null ? null : pay.per().name(), Types.VARCHAR)
        .param("languages", facts.languages().toArray(String[]::new))
        .param("starts", facts.starts(), Types.DATE)
        .param("until", facts.until(), Types.DATE)
        .param("link", facts.link())
        .param("foreign", facts.foreignCertificates())
        .param("posts", facts.posts())
        .param("state", vacancy.state().name())
        .param("revision", vacancy.revision())
        .param(
            "published",
            vacancy.published() == null ? null : Timestamp.from(vacancy.published()),
            Types.TIMESTAMP)
        .param("changed", Timestamp.from(vacancy.changed()))
        .param("found", SearchWords.folded(facts));
  }

  private void skills(Vacancy vacancy) {
    List<Object[]> rows = new ArrayList<>();
    for (WantedSkill skill : vacancy.facts().skills()) {
      ConceptId concept = skill.concept();
      rows.add(
          new Object[] {
            vacancy.id().value(),
            rows.size(),
            skill.words(),
            skill.written().code(),
            concept == null ? null : concept.value(),
            skill.essential()
          });
    }
    batches.batchUpdate(
        """
        insert into capacities.vacancy_skill (vacancy, position, words, written, concept, essential)
        values (?, ?, ?, ?, ?, ?)
        """,
        rows,
        new int[] {
          Types.OTHER, Types.INTEGER, Types.VARCHAR, Types.VARCHAR, Types.INTEGER, Types.BOOLEAN
        });
  }

  Optional<Vacancy> find(VacancyId id) {
    return find(List.of(id)).stream().findFirst();
  }

  /** Keeps others from changing it until the transaction ends. */
  Optional<Vacancy> lock(VacancyId id) {
    jdbc.sql("select 1 from capacities.vacancy where id = :id for update")
        .param("id", id.value())
        .query(Integer.class)
        .optional();
    return find(id);
  }

  /** In the order asked for; those that do not exist are left out. */
  List<Vacancy> find(Collection<VacancyId> ids) {
    UUID[] all = ids.stream().map(VacancyId::value).toArray(UUID[]::new);
    Map<UUID, List<WantedSkill>> skills = skills(all);
    Map<UUID, Vacancy> found = new HashMap<>();
    jdbc.sql("select * from capacities.vacancy where id = any (:ids)")
        .param("ids", all)
        .query(
            (row, number) -> {
              UUID id = row.getObject("id", UUID.class);
              return vacancy(row, skills.getOrDefault(id, List.of()));
            })
        .list()
        .forEach(one -> found.put(one.id().value(), one));
    return ids.stream().flatMap(id -> Optional.ofNullable(found.get(id.value())).stream()).toList();
  }

  private Map<UUID, List<WantedSkill>> skills(UUID[] ids) {
    Map<UUID, List<WantedSkill>> skills = new LinkedHashMap<>();
    jdbc.sql(
            "select * from capacities.vacancy_skill where vacancy = any (:ids) order by vacancy, position")
        .param("ids", ids)
        .query(
            row -> {
              skills
                  .computeIfAbsent(row.getObject("vacancy", UUID.class), id -> new ArrayList<>())
                  .add(skill(row));
            });
    return skills;
  }

  private static WantedSkill skill(ResultSet row) throws SQLException {
    int concept = row.getInt("concept");
    return new WantedSkill(
        row.getString("words"),
        language(row.getString("written")),
        concept == 0 ? null : new ConceptId(concept),
        row.getBoolean("essential"));
  }

  /** By the employer's own number. */
  Map<String, VacancyId> byReference(
      Collection<OrganisationId> organisations, Collection<String> references) {
    Map<String, VacancyId> found = new HashMap<>();
    jdbc.sql(
            """
            select reference, id from capacities.vacancy
            where organisation = any (:organisations) and reference = any (:references)
            """)
        .param("organisations", ids(organisations))
        .param("references", references.toArray(String[]::new))
        .query(
            row -> {
              found.put(row.getString("reference"), new VacancyId(row.getObject("id", UUID.class)));
            });
    return found;
  }

  /** Those without a number that are not over. */
  List<VacancyId> unnumbered(Collection<OrganisationId> organisations, Collection<String> titles) {
    return jdbc.sql(
            """
            select id from capacities.vacancy
            where organisation = any (:organisations) and reference = ''
              and state in ('DRAFT', 'PUBLISHED') and lower(title) = any (:titles)
            order by created_at
            """)
        .param("organisations", ids(organisations))
        .param(
            "titles",
            titles.stream().map(title -> title.toLowerCase(Locale.ROOT)).toArray(String[]::new))
        .query((row, number) -> new VacancyId(row.getObject("id", UUID.class)))
        .list();
  }

  static UUID[] ids(Collection<OrganisationId> organisations) {
    return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
  }

  boolean remove(VacancyId id) {
    return jdbc.sql("delete from capacities.vacancy where id = :id")
            .param("id", id.value())
            .update()
        == 1;
  }

  /** Ends those whose last day was before that day. */
  List<VacancyId> expire(LocalDate today) {
    return jdbc.sql(
            """
            update capacities.vacancy set state = 'EXPIRED', revision = revision + 1
            where state = 'PUBLISHED' and until < :today
            returning id
            """)
        .param("today", today)
        .query((row, number) -> new VacancyId(row.getObject("id", UUID.class)))
        .list();
  }

  private static Vacancy vacancy(ResultSet row, List<WantedSkill> skills) throws SQLException {
    Timestamp published = row.getTimestamp("published_at");
    return new Vacancy(
        new VacancyId(row.getObject("id", UUID.class)),
        new OrganisationId(row.getObject("organisation", UUID.class)),
        facts(row, skills),
        VacancyState.valueOf(row.getString("state")),
        row.getInt("revision"),
        row.getTimestamp("created_at").toInstant(),
        published == null ? null : published.toInstant(),
        row.getTimestamp("changed_at").toInstant());
  }

  private static VacancyFacts facts(ResultSet row, List<WantedSkill> skills) throws SQLException {
    return new VacancyFacts(
        row.getString("reference"),
        row.getString("hiring"),
        row.getString("title"),
        row.getString("description"),
        language(row.getString("written")),
        row.getString("country"),
        row.getString("town"),
        Sector.valueOf(row.getString("sector")),
        JobKind.valueOf(row.getString("kind")),
        row.getObject("hours", Integer.class),
        pay(row),
        skills,
        List.of((String[]) row.getArray("languages").getArray()),
        row.getObject("starts", LocalDate.class),
        row.getObject("until", LocalDate.class),
        row.getString("link"),
        row.getBoolean("foreign_certificates"),
        row.getInt("posts"));
  }

  private static @Nullable Pay pay(ResultSet row) throws SQLException {
    String currency = row.getString("currency");
    return currency == null
        ? null
        : new Pay(
            row.getBigDecimal("pay_least"),
            row.getBigDecimal("pay_most"),
            currency,
            Pay.Per.valueOf(row.getString("per").toUpperCase(Locale.ROOT)));
  }

  private static Language language(String code) {
    return Language.of(code).orElse(Language.EN);
  }
}
