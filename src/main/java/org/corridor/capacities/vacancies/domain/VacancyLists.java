package org.corridor.capacities.vacancies.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.people.PresentPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** An organisation's own vacancies, whatever their state. */
@Repository
public class VacancyLists {

  public static final int PAGE = 20;

  private final JdbcClient jdbc;
  private final VacancyTable vacancies;
  private final PresentPeople present;

  VacancyLists(JdbcClient jdbc, VacancyTable vacancies, PresentPeople present) {
    this.jdbc = jdbc;
    this.vacancies = vacancies;
    this.present = present;
  }

  /**
   * What is looked for.
   *
   * @param state null for any
   * @param byDay whether what ends first comes first, rather than what was changed last
   */
  public record Choice(String words, @Nullable VacancyState state, boolean byDay) {}

  /**
   * A page of them.
   *
   * @param counts how many there are in each state, whatever is looked for
   * @param applicants how many applied, by vacancy; none is left out
   */
  public record Mine(
      List<Vacancy> vacancies,
      int total,
      int page,
      int pages,
      Map<VacancyState, Integer> counts,
      Map<VacancyId, Integer> applicants) {
    public Mine {
      vacancies = List.copyOf(vacancies);
      counts = Map.copyOf(counts);
      applicants = Map.copyOf(applicants);
    }

    public int all() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(VacancyState state) {
      return counts.getOrDefault(state, 0);
    }
  }

  Mine of(Collection<OrganisationId> organisations, Choice choice, int page) {
    String query = SearchWords.query(choice.words());
    String where =
        " from capacities.vacancy where organisation = any (:organisations)"
            + (choice.state() == null ? "" : " and state = :state")
            + (query.isEmpty() ? "" : " and words @@ to_tsquery('simple', :query)");
    Map<String, Object> params = new HashMap<>();
    params.put("organisations", VacancyTable.ids(organisations));
    params.put("state", choice.state() == null ? "" : choice.state().name());
    params.put("query", query);
    int total = jdbc.sql("select count(*)" + where).params(params).query(Integer.class).single();
    int pages = Math.max(1, (total + PAGE - 1) / PAGE);
    int shown = Math.min(Math.max(1, page), pages);
    params.put("most", PAGE);
    params.put("skip", (shown - 1) * PAGE);
    List<VacancyId> ids =
        jdbc.sql(
                "select id"
                    + where
                    + (choice.byDay()
                        ? " order by until nulls last, id"
                        : " order by changed_at desc, id")
                    + " limit :most offset :skip")
            .params(params)
            .query((row, number) -> new VacancyId(row.getObject("id", UUID.class)))
            .list();
    return new Mine(
        vacancies.find(ids), total, shown, pages, counts(organisations), applicants(ids));
  }

  private Map<VacancyState, Integer> counts(Collection<OrganisationId> organisations) {
    Map<VacancyState, Integer> counts = new EnumMap<>(VacancyState.class);
    jdbc.sql(
            """
            select state, count(*) as many from capacities.vacancy
            where organisation = any (:organisations) group by state
            """)
        .param("organisations", VacancyTable.ids(organisations))
        .query(
            row -> {
              counts.put(VacancyState.valueOf(row.getString("state")), row.getInt("many"));
            });
    return counts;
  }

  /** Who is not there for others at present is not counted. */
  private Map<VacancyId, Integer> applicants(Collection<VacancyId> ids) {
    Map<VacancyId, List<PersonId>> applied = new HashMap<>();
    jdbc.sql(
            """
            select vacancy, person from capacities.application
            where vacancy = any (:ids) and state <> 'WITHDRAWN'
            """)
        .param("ids", ids.stream().map(VacancyId::value).toArray(UUID[]::new))
        .query(
            row -> {
              applied
                  .computeIfAbsent(
                      new VacancyId(row.getObject("vacancy", UUID.class)), id -> new ArrayList<>())
                  .add(new PersonId(row.getObject("person", UUID.class)));
            });
    Set<PersonId> there =
        present.present(applied.values().stream().flatMap(List::stream).distinct().toList());
    Map<VacancyId, Integer> applicants = new HashMap<>();
    applied.forEach(
        (vacancy, people) -> {
          int many = (int) people.stream().filter(there::contains).count();
          if (many > 0) {
            applicants.put(vacancy, many);
          }
        });
    return applicants;
  }

  /** The drafts, the oldest first. */
  List<VacancyId> drafts(Collection<OrganisationId> organisations) {
    return new ArrayList<>(
        jdbc.sql(
                """
                select id from capacities.vacancy
                where organisation = any (:organisations) and state = 'DRAFT' order by created_at
                """)
            .param("organisations", VacancyTable.ids(organisations))
            .query((row, number) -> new VacancyId(row.getObject("id", UUID.class)))
            .list());
  }
}
