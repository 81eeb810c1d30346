package org.corridor.capacities.roster.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.capacities.Sector;
import org.corridor.capacities.roster.SourceFigures;
import org.corridor.people.PersonId;
import org.corridor.people.PresentPeople;
import org.corridor.people.SmallNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts entries by the source that their owners came by. */
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

  private record Findable(String source, PersonId person, List<Sector> sectors) {}

  /** True numbers, which do not leave this class. */
  private static final class Tally {
    private int searchable;
    private final Map<Sector, Integer> sectors = new EnumMap<>(Sector.class);

    void add(List<Sector> found) {
      searchable++;
      found.forEach(sector -> sectors.merge(sector, 1, Integer::sum));
    }

    private Map<Sector, Integer> shown() {
      Map<Sector, Integer> shown = new EnumMap<>(Sector.class);
      sectors.forEach(
          (sector, people) -> {
            if (SmallNumbers.shown(people) > 0) {
              shown.put(sector, SmallNumbers.shown(people));
            }
          });
      return shown;
    }
  }

  @Override
  public Map<String, Figures> of(Collection<String> sources) {
    if (sources.isEmpty()) {
      return Map.of();
    }
    Map<String, Integer> registered = registered(sources);
    Map<String, Tally> tallies = tallies(sources);
    Map<String, Figures> figures = new LinkedHashMap<>();
    for (String source : sources) {
      Tally tally = tallies.getOrDefault(source, new Tally());
      figures.put(
          source,
          new Figures(
              source,
              SmallNumbers.shown(registered.getOrDefault(source, 0)),
              SmallNumbers.shown(tally.searchable),
              tally.shown()));
    }
    return figures;
  }

  private Map<String, Integer> registered(Collection<String> sources) {
    Map<String, Integer> registered = new HashMap<>();
    jdbc.sql(
            """
            select source, count(*) as people from capacities.entry
            where source <> '' and source = any(:sources::text[]) group by source
            """)
        .param("sources", sources.toArray(String[]::new))
        .query(
            row -> {
              registered.put(row.getString("source"), row.getInt("people"));
            });
    return registered;
  }

  private Map<String, Tally> tallies(Collection<String> sources) {
    Map<String, Tally> tallies = new HashMap<>();
    List<Findable> all = findable(sources);
    for (int from = 0; from < all.size(); from += BATCH) {
      List<Findable> some = all.subList(from, Math.min(all.size(), from + BATCH));
      Set<PersonId> there = present.present(some.stream().map(Findable::person).toList());
      some.stream()
          .filter(one -> there.contains(one.person()))
          .forEach(
              one -> tallies.computeIfAbsent(one.source(), s -> new Tally()).add(one.sectors()));
    }
    return tallies;
  }

  private List<Findable> findable(Collection<String> sources) {
    return jdbc.sql(
            """
            select e.source, e.person, f.sectors from capacities.findable f
            join capacities.entry e on e.id = f.id
            where e.source <> '' and e.source = any(:sources::text[]) and e.modes <> '{}'
              and exists (select from capacities.entry_skill k
                where k.entry = e.id and k.concept is not null)
            """)
        .param("sources", sources.toArray(String[]::new))
        .query(
            (row, number) ->
                new Findable(
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
    List<Figures> all = new ArrayList<>(of(enough).values());
    all.sort(
        Comparator.comparingInt(Figures::registered).reversed().thenComparing(Figures::source));
    return all.stream().collect(Collectors.toUnmodifiableList());
  }
}
