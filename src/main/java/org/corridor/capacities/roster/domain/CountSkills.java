package org.corridor.capacities.roster.domain;

import java.sql.Timestamp;
import java.time.Clock;
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
        where exists (select from capacities.roster_consent c where c.entry = e.id
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

  private final JdbcClient jdbc;
  private final Clock clock;

  CountSkills(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional
  public void run() {
    jdbc.sql("delete from capacities.skill_figure").update();
    jdbc.sql(COUNT)
        .param("least", SmallNumbers.LEAST)
        .param("step", SmallNumbers.STEP)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
