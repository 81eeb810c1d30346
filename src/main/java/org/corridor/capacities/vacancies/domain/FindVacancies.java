package org.corridor.capacities.vacancies.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.Skills;
import org.corridor.capacities.vacancies.OpenVacancy;
import org.corridor.capacities.vacancies.Vacancies;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.people.HiddenPages;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.platform.text.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what is published and not over: by words, and by the concepts that these words mean, so
 * that a search in one language finds vacancies in another. Those of hidden organisations do not
 * show.
 */
@Service
@Transactional(readOnly = true)
public class FindVacancies implements Vacancies {

  /** How many concepts a search stands for. */
  private static final int CONCEPTS = 3;

  private static final String OPEN =
      " from capacities.vacancy v where state = 'PUBLISHED' and until >= :today"
          + " and not organisation = any (:hidden)";

  private final JdbcClient jdbc;
  private final VacancyTable vacancies;
  private final Organisations organisations;
  private final HiddenPages hidden;
  private final ObjectProvider<Skills> skills;
  private final Clock clock;

  FindVacancies(
      JdbcClient jdbc,
      VacancyTable vacancies,
      Organisations organisations,
      HiddenPages hidden,
      ObjectProvider<Skills> skills,
      Clock clock) {
    this.jdbc = jdbc;
    this.vacancies = vacancies;
    this.organisations = organisations;
    this.hidden = hidden;
    this.skills = skills;
    this.clock = clock;
  }

  /**
   * A page of what was found.
   *
   * @param counts by facet and value how many there are, as if nothing were chosen in that facet;
   *     the most frequent first
   */
  public record Found(
      List<OpenVacancy> vacancies,
      int total,
      int page,
      int pages,
      Map<Wanted.Facet, Map<String, Integer>> counts) {
    public Found {
      vacancies = List.copyOf(vacancies);
      counts = Map.copyOf(counts);
    }
  }

  public Found find(Wanted wanted, Language reader, int page, int size) {
    Map<String, Object> params = params(wanted, reader);
    int total =
        jdbc.sql("select count(*)" + where(wanted, params))
            .params(params)
            .query(Integer.class)
            .single();
    int pages = Math.max(1, (total + size - 1) / size);
    int shown = Math.min(Math.max(1, page), pages);
    params.put("most", size);
    params.put("skip", (shown - 1) * size);
    List<VacancyId> ids =
        jdbc.sql(
                "select id"
                    + where(wanted, params)
                    + order(wanted.order())
                    + " limit :most offset :skip")
            .params(params)
            .query((row, number) -> new VacancyId(row.getObject("id", UUID.class)))
            .list();
    return new Found(open(ids), total, shown, pages, counts(wanted, params));
  }

  private Map<String, Object> params(Wanted wanted, Language reader) {
    Map<String, Object> params = new HashMap<>();
    params.put("today", LocalDate.now(clock));
    params.put("hidden", VacancyTable.ids(hidden.organisations()));
    params.put("query", SearchWords.query(wanted.words()));
    params.put("concepts", concepts(wanted.words(), reader));
    if (!wanted.employer().isEmpty()) {
      params.put(
          "employers",
          VacancyTable.ids(
              organisations
                  .find(wanted.employer())
                  .map(one -> organisations.sameAs(one.id()))
                  .orElse(java.util.Set.of())));
    }
    for (Wanted.Facet facet : Wanted.Facet.values()) {
      params.put(facet.code(), wanted.of(facet).toArray(String[]::new));
    }
    return params;
  }

  private Integer[] concepts(String words, Language reader) {
    Skills known = skills.getIfAvailable();
    return known == null || words.isBlank()
        ? new Integer[0]
        : known.suggest(words, reader, reader, CONCEPTS).stream()
            .map(NamedConcept::id)
            .map(ConceptId::value)
            .toArray(Integer[]::new);
  }

  private static String where(Wanted wanted, Map<String, Object> params) {
    StringBuilder where = new StringBuilder(OPEN);
    if (!String.valueOf(params.get("query")).isEmpty()) {
      where.append(
          """
           and (words @@ to_tsquery('simple', :query) or exists (
             select 1 from capacities.vacancy_skill s
             where s.vacancy = v.id and s.concept = any (:concepts)))
          """);
    }
    if (params.containsKey("employers")) {
      where.append(" and organisation = any (:employers)");
    }
    for (Wanted.Facet facet : Wanted.Facet.values()) {
      if (!wanted.of(facet).isEmpty()) {
        where.append(" and %1$s = any (:%1$s)".formatted(facet.code()));
      }
    }
    return where.toString();
  }

  private static String order(Wanted.Order order) {
    return switch (order) {
      case NEWEST -> " order by published_at desc, id";
      case DAY -> " order by until, id";
      case TITLE -> " order by lower(title), id";
    };
  }

  private Map<Wanted.Facet, Map<String, Integer>> counts(
      Wanted wanted, Map<String, Object> params) {
    Map<Wanted.Facet, Map<String, Integer>> counts = new EnumMap<>(Wanted.Facet.class);
    for (Wanted.Facet facet : Wanted.Facet.values()) {
      Map<String, Integer> values = new LinkedHashMap<>();
      jdbc.sql(
              "select %1$s as value, count(*) as many%2$s group by %1$s order by many desc, %1$s"
                  .formatted(facet.code(), where(wanted.without(facet), params)))
          .params(params)
          .query(
              row -> {
                values.put(row.getString("value"), row.getInt("many"));
              });
      counts.put(facet, values);
    }
    return counts;
  }

  @Override
  public Optional<OpenVacancy> open(VacancyId id) {
    return vacancies
        .find(id)
        .filter(one -> one.isOpen(LocalDate.now(clock)))
        .filter(one -> !hidden.hides(one.organisation()))
        .flatMap(one -> open(List.of(one.id())).stream().findFirst());
  }

  private List<OpenVacancy> open(Collection<VacancyId> ids) {
    List<Vacancy> found = vacancies.find(ids);
    Map<OrganisationId, OrganisationView> views =
        organisations.known(found.stream().map(Vacancy::organisation).collect(Collectors.toSet()));
    return found.stream()
        .flatMap(one -> open(one, views.get(one.organisation())).stream())
        .toList();
  }

  private static Optional<OpenVacancy> open(
      Vacancy one, @org.jspecify.annotations.Nullable OrganisationView organisation) {
    return organisation == null || one.published() == null
        ? Optional.empty()
        : Optional.of(new OpenVacancy(one.id(), organisation, one.facts(), one.published()));
  }

  @Override
  public List<OpenVacancy> asking(Collection<ConceptId> concepts, String country, int limit) {
    Map<String, Object> params = new HashMap<>();
    params.put("today", LocalDate.now(clock));
    params.put("hidden", VacancyTable.ids(hidden.organisations()));
    params.put("concepts", concepts.stream().map(ConceptId::value).toArray(Integer[]::new));
    params.put("country", country);
    params.put("limit", limit);
    List<VacancyId> ids =
        jdbc.sql(
                "select v.id from (select vacancy, count(*) as fit, count(*) filter (where essential) as must"
                    + " from capacities.vacancy_skill where concept = any (:concepts) group by vacancy) s"
                    + " join (select v.*"
                    + OPEN
                    + (country.isEmpty() ? "" : " and country = :country")
                    + ") v on v.id = s.vacancy"
                    + " order by s.must desc, s.fit desc, v.published_at desc, v.id limit :limit")
            .params(params)
            .query((row, number) -> new VacancyId(row.getObject("id", UUID.class)))
            .list();
    return open(ids);
  }
}
