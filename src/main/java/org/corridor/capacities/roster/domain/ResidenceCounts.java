package org.corridor.capacities.roster.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.corridor.people.SmallNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In which countries so many can be found that a country tells nothing of anybody. */
@Repository
class ResidenceCounts {

  private final JdbcClient jdbc;

  ResidenceCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Those of the countries in which at least as many can be found as is the least to be counted.
   */
  Set<String> manyIn(Collection<String> countries) {
    if (countries.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        jdbc.sql(
                """
                select c.code from unnest(:countries) as c (code)
                where c.code <> '' and (
                  select count(*) from (
                    select from capacities.findable f join capacities.entry e on e.id = f.id
                    where e.residence = c.code limit :least) as counted) >= :least
                """)
            .param("countries", countries.toArray(String[]::new))
            .param("least", SmallNumbers.LEAST)
            .query(String.class)
            .list());
  }
}
