package org.corridor.capacities.roster.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.capacities.Sector;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.Skills;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people with which skills live, in numbers that tell nothing of anybody (handbook 4.1:
 * mapping in an anonymous form). See {@link CountSkills}.
 */
@Service
@Transactional(readOnly = true)
public class SkillMap {

  private static final int SKILLS = 30;

  private final JdbcClient jdbc;
  private final Skills skills;

  SkillMap(JdbcClient jdbc, Skills skills) {
    this.jdbc = jdbc;
    this.skills = skills;
  }

  /**
   * At least so many people, whose sector it is, live there.
   *
   * @param people 5 or more, rounded down to a multiple of five
   */
  public record Cell(String country, Sector sector, int people) {}

  /** At least so many people have said that they can do it. */
  public record SkillCount(NamedConcept concept, int people) {}

  /** When it was counted; empty where there is nothing to be shown. */
  public Optional<Instant> counted() {
    return jdbc.sql("select max(at) from capacities.skill_figure")
        .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(t -> t.toInstant()))
        .single();
  }

  /** The map, the most first. Who chose several sectors is counted in each. */
  public List<Cell> cells() {
    return jdbc.sql(
            """
            select country, sector, people from capacities.skill_figure
            where concept is null order by people desc, country, sector
            """)
        .query(
            (row, number) ->
                new Cell(
                    row.getString("country"),
                    Sector.valueOf(row.getString("sector")),
                    row.getInt("people")))
        .list();
  }

  /**
   * The skills that most have, in all countries together.
   *
   * @param sector null for all: then a skill counts in the sector where most have it
   */
  public List<SkillCount> skills(@Nullable Sector sector, Language reader) {
    List<Map.Entry<ConceptId, Integer>> counts =
        jdbc.sql(
                """
                select concept, max(people) as people from capacities.skill_figure
                where concept is not null and (sector = :sector or :sector = '')
                group by concept order by people desc, concept limit :most
                """)
            .param("sector", sector == null ? "" : sector.name())
            .param("most", SKILLS)
            .query(
                (row, number) ->
                    Map.entry(new ConceptId(row.getInt("concept")), row.getInt("people")))
            .list();
    Map<ConceptId, NamedConcept> named =
        skills.named(counts.stream().map(Map.Entry::getKey).toList(), reader);
    return counts.stream()
        .flatMap(
            count ->
                Stream.ofNullable(named.get(count.getKey()))
                    .map(concept -> new SkillCount(concept, count.getValue())))
        .sorted(
            Comparator.comparingInt(SkillCount::people)
                .reversed()
                .thenComparing(count -> count.concept().label().toLowerCase(Locale.ROOT)))
        .toList();
  }
}
