package org.corridor.capacities.roster.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.corridor.capacities.Sector;
import org.corridor.capacities.roster.SourceFigures;
import org.corridor.people.PersonId;
import org.corridor.people.PresentPeople;
import org.corridor.people.SmallNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts entries by the source that their owners came by, without people who are hidden or gone.
 */
@Service
@Transactional(readOnly = true)
class CountSources implements SourceFigures {

  private static final int BATCH = 5_000;

  private final JdbcClient jdbc;
  private final PresentPeople present;

  CountSources(JdbcClient jdbc, PresentPeople present) {
    this.jdbc = jdbc;
    this.present = present;
  }

  /**
   * @param sectors in which they can be found; empty where they cannot
   */
  private record Arrival(String source, PersonId person, List<Sector> sectors) {}

  /** True numbers, which do not leave this class. */
  private static final class Tally {
    private int registered;
    private int searchable;
    private final Map<Sector, Integer> sectors = new EnumMap<>(Sector.class);

    void add(List<Sector> found) {
      registered++;
      searchable += found.isEmpty() ? 0 : 1;
      found.forEach(sector -> sectors.merge(sector, 1, Integer::sum));
    }

    Figures shown(String source) {
      Map<Sector, Integer> shown = new EnumMap<>(Sector.class);
      sectors.forEach(
          (sector, people) -> {
            if (SmallNumbers.shown(people) > 0) {
              shown.put(sector, SmallNumbers.shown(people));
            }
          });
      return new Figures(
          source, SmallNumbers.shown(registered), SmallNumbers.shown(searchable), shown);
    }
  }

  @Override
  public Map<String, Figures> of(Collection<String> sources) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    sources.forEach(source -> tallies.put(source, new Tally()));
    List<Arrival> all = sources.isEmpty() ? List.of() : arrivals(sources);
    for (int from = 0; from < all.size(); from += BATCH) {
      List<Arrival> some = all.subList(from, Math.min(all.size(), from + BATCH));
      Set<PersonId> there = present.present(some.stream().map(Arrival::person).toList());
      some.stream()
          .filter(one -> there.contains(one.person()))
          .forEach(
              one -> tallies.computeIfAbsent(one.source(), s -> new Tally()).add(one.sectors()));
    }
    Map<String, Figures> figures = new LinkedHashMap<>();
    tallies.forEach((source, tally) -> figures.put(source, tally.shown(source)));
    return figures;
  }

  private List<Arrival> arrivals(Collection<String> sources) {
    return jdbc.sql(
            """
            select e.source, e.person, coalesce(f.sectors, '{}') as sectors
            from capacities.entry e
            left join capacities.findable f on f.id = e.id and e.modes <> '{}'
              and exists (select from capacities.entry_skill k
                where k.entry = e.id and k.concept is not null)
            where e.source <> '' and e.source = any(:sources::text[])
            """)
        .param("sources", sources.toArray(String[]::new))
        .query(
            (row, number) ->
                new Arrival(
                    row.getString("source"),
                    new PersonId(row.getObject("person", UUID.class)),
                    Arrays.stream((String[]) row.getArray("sectors").getArray())
                        .map(Sector::valueOf)
                        .toList()))
        .list();
  }

  @Override
  public List<Figures> all() {
    List<String> enough =
        jdbc.sql(
                """
                select source from capacities.entry where source <> ''
                group by source having count(*) >= :least
                """)
            .param("least", SmallNumbers.LEAST)
            .query(String.class)
            .list();
    return of(enough).values().stream()
        .filter(figures -> figures.registered() > 0)
        .sorted(
            Comparator.comparingInt(Figures::registered).reversed().thenComparing(Figures::source))
        .toList();
  }
}
