package org.corridor.capacities.roster.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.people.PersonId;
import org.corridor.people.PresentPeople;
import org.corridor.people.SmallNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In which countries so many can be found that a country tells nothing of anybody. */
@Repository
class ResidenceCounts {

  /** Among so many there are enough who are not just leaving or hidden; if not, none is told. */
  private static final int SOME = 25;

  private final JdbcClient jdbc;
  private final PresentPeople present;

  ResidenceCounts(JdbcClient jdbc, PresentPeople present) {
    this.jdbc = jdbc;
    this.present = present;
  }

  /**
   * Those of the countries in which at least as many can be found as is the least to be counted.
   */
  Set<String> manyIn(Collection<String> countries) {
    if (countries.isEmpty()) {
      return Set.of();
    }
    Map<PersonId, String> some = some(countries);
    Map<String, Long> there =
        present.present(some.keySet()).stream()
            .collect(
                Collectors.groupingBy(
                    person -> some.getOrDefault(person, ""), Collectors.counting()));
    Set<String> many = new HashSet<>(there.keySet());
    many.removeIf(country -> there.getOrDefault(country, 0L) < SmallNumbers.LEAST);
    return many;
  }

  private Map<PersonId, String> some(Collection<String> countries) {
    List<Map.Entry<PersonId, String>> rows =
        jdbc.sql(
                """
                select c.code, p.person from unnest(:countries) as c (code)
                cross join lateral (
                  select f.person from capacities.findable f join capacities.entry e on e.id = f.id
                  where e.residence = c.code order by f.number limit :some) p
                where c.code <> ''
                """)
            .param("countries", countries.toArray(String[]::new))
            .param("some", SOME)
            .query(
                (row, number) ->
                    Map.entry(
                        new PersonId(row.getObject("person", UUID.class)), row.getString("code")))
            .list();
    Map<PersonId, String> some = new HashMap<>();
    rows.forEach(row -> some.put(row.getKey(), row.getValue()));
    return some;
  }
}
