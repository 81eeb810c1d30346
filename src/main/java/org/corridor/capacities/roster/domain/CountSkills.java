package org.corridor.capacities.roster.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.people.PresentPeople;
import org.corridor.people.SmallNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts who can do what where: those who agreed to be counted, in the sectors that they agreed to
 * be found in. Each number is kept as it is shown, by the rule of {@link SmallNumbers}; so nobody
 * can look behind it, and nobody sees within the hour that somebody came or went.
 */
@Service
public class CountSkills {

  private static final String COUNT =
      """
      with counted as (
        select e.id, e.residence, s.sector
        from capacities.findable f
        join capacities.entry e on e.id = f.id
        cross join lateral unnest(f.sectors) as s (sector)
        where e.person <> all(:absent)
          and exists (select from capacities.roster_consent c where c.entry = e.id
            and c.purpose = 'FIGURES' and c.withdrawn_at is null)),
      figures as (
        select residence as country, sector, null::int as concept, count(*) as people
        from counted where residence <> '' group by residence, sector
        union all
        select '', c.sector, k.concept, count(distinct c.id)
        from counted c join capacities.entry_skill k on k.entry = c.id
        where k.concept is not null group by c.sector, k.concept)
      insert into capacities.skill_figure (country, sector, concept, people, at)
      select country, sector, concept, people - people % :step, :now from figures
      where people >= :least
      """;

  private static final int BATCH = 5_000;

  private final JdbcClient jdbc;
  private final PresentPeople present;
  private final Clock clock;

  CountSkills(JdbcClient jdbc, PresentPeople present, Clock clock) {
    this.jdbc = jdbc;
    this.present = present;
    this.clock = clock;
  }

  @Transactional
  public void run() {
    jdbc.sql("delete from capacities.skill_figure").update();
    jdbc.sql(COUNT)
        .param("absent", absent().toArray(UUID[]::new))
        .param("least", SmallNumbers.LEAST)
        .param("step", SmallNumbers.STEP)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** Who has an entry and is not there for others at present; they are few. */
  private List<UUID> absent() {
    List<UUID> absent = new ArrayList<>();
    int after = 0;
    List<Holder> next = holders(after);
    while (!next.isEmpty()) {
      Set<PersonId> there = present.present(next.stream().map(Holder::person).toList());
      next.stream()
          .map(Holder::person)
          .filter(person -> !there.contains(person))
          .forEach(person -> absent.add(person.value()));
      after = next.get(next.size() - 1).number();
      next = holders(after);
    }
    return absent;
  }

  private record Holder(int number, PersonId person) {}

  private List<Holder> holders(int after) {
    return jdbc.sql(
            """
            select number, person from capacities.entry
            where number > :after order by number limit :most
            """)
        .param("after", after)
        .param("most", BATCH)
        .query(
            (row, each) ->
                new Holder(row.getInt("number"), new PersonId(row.getObject("person", UUID.class))))
        .list();
  }
}
