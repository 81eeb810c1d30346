package org.corridor.capacities.roster.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corridor.CorridorTest;
import org.corridor.capacities.AgeGroup;
import org.corridor.capacities.Experience;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sector;
import org.corridor.capacities.Sex;
import org.corridor.capacities.matching.Demand;
import org.corridor.capacities.matching.Matching;
import org.corridor.capacities.matching.Proposal;
import org.corridor.capacities.matching.Wanted;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.roster.Roster;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.capacities.skills.Skills;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * Nothing that a searcher may ask tells who somebody is, or what they took back. Whatever can be
 * asked is asked before and after a change that nobody may notice; all answers must be the same:
 * the best people with their percentages, order, reasons and gaps, the cards, the map and its file.
 */
@CorridorTest
class NobodyIsToldTests {

  private static final int PEOPLE = 7;

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired SavedEntries saved;
  @Autowired Matching matching;
  @Autowired Roster roster;
  @Autowired Skills skills;
  @Autowired CountSkills count;
  @Autowired JdbcClient jdbc;

  private List<ConceptId> concepts = List.of();

  @BeforeEach
  void someSkills() {
    concepts =
        Stream.of("fish farming", "repair nets", "nursing", "bricklaying", "accounting", "teach")
            .flatMap(words -> skills.suggest(words, Language.EN, Language.EN, 2).stream())
            .map(NamedConcept::id)
            .distinct()
            .toList();
    assertThat(concepts).hasSizeGreaterThan(6);
  }

  private EntryId somebody(Random random) {
    return saved.skilled(
        members.join(),
        EnumSet.of(Sector.FISHERIES, Sector.values()[random.nextInt(Sector.values().length)]),
        random
            .ints(2, 0, concepts.size())
            .distinct()
            .mapToObj(concepts::get)
            .toArray(ConceptId[]::new));
  }

  /** All that somebody who searches can get to see. */
  private Map<String, Object> all(List<EntryId> entries) throws Exception {
    count.run();
    Map<String, Object> all = new LinkedHashMap<>();
    for (Sector sector : List.of(Sector.FISHERIES, Sector.HEALTH)) {
      for (ConceptId concept : concepts) {
        List<Proposal> best = matching.best(demand(sector, concept), 100, Language.EN);
        all.put(sector + " " + concept, best);
        all.put(
            "cards " + sector + " " + concept,
            roster.cards(best.stream().map(Proposal::entry).toList(), Language.EN));
      }
    }
    all.put("asked for", roster.cards(entries, Language.EN));
    all.put("map", page("/capacities/map"));
    all.put("file", page("/capacities/map.csv"));
    return all;
  }

  private String page(String path) throws Exception {
    return mvc.perform(MockMvcRequestBuilders.get(path))
        .andReturn()
        .getResponse()
        .getContentAsString()
        .replaceAll("Counted [^<]*", "");
  }

  private Demand demand(Sector sector, ConceptId concept) {
    return new Demand(
        sector,
        List.of(
            new Wanted(concept, true, Experience.CAN),
            new Wanted(concepts.get(0), false, Experience.EXPERT)),
        Set.of("ar"),
        "EG",
        "Damietta",
        Set.of(Mode.SHORT_MISSION, Mode.REMOTE),
        null,
        null,
        true,
        true);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsNotOnACardChangesNoAnswer(long seed) throws Exception {
    Random random = new Random(seed);
    List<EntryId> entries = IntStream.range(0, PEOPLE).mapToObj(each -> somebody(random)).toList();
    Map<String, Object> before = all(entries);
    for (EntryId id : entries) {
      disguise(id, random);
    }
    assertThat(all(entries)).isEqualTo(before);
  }

  /** Another name, town, words, years and figures. */
  private void disguise(EntryId id, Random random) {
    Entry entry = saved.get(id);
    jdbc.sql("update people.person set name = :name where id = :id")
        .param("name", "Other " + UUID.randomUUID())
        .param("id", entry.person().value())
        .update();
    Circumstances life = entry.circumstances();
    List<KnownSkill> told = new ArrayList<>();
    entry
        .skills()
        .forEach(
            skill ->
                told.add(
                    new KnownSkill(
                        new SkillLine(
                            "word " + random.nextInt(), Language.FR, skill.line().concept()),
                        skill.experience(),
                        random.nextInt(50),
                        1990 + random.nextInt(30),
                        skill.certificate(),
                        skill.teaches())));
    told.add(KnownSkill.said(new SkillLine("a secret craft", Language.EN, null)));
    saved.save(
        entry
            .knowing(told)
            .living(
                new Circumstances(
                    life.residence(),
                    life.origin(),
                    "Town " + random.nextInt(),
                    life.ties(),
                    life.languages(),
                    life.modes(),
                    life.homeMonths(),
                    life.volunteers()),
                Sex.values()[random.nextInt(Sex.values().length)],
                AgeGroup.values()[random.nextInt(AgeGroup.values().length)])
            .by("campaign-" + random.nextInt()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void aSkillThatWasTakenBackLeavesNoTrace(long seed) throws Exception {
    Random random = new Random(seed);
    List<EntryId> entries = IntStream.range(0, PEOPLE).mapToObj(each -> somebody(random)).toList();
    EntryId one = entries.get(random.nextInt(PEOPLE));
    Set<ConceptId> known = known(one);
    ConceptId another =
        concepts.stream().filter(concept -> !known.contains(concept)).findFirst().orElseThrow();
    Map<String, Object> before = all(entries);
    saved.addSkill(one, another);
    assertThat(all(entries)).as("so that this test can fail").isNotEqualTo(before);
    saved.removeLastSkill(one);
    assertThat(all(entries)).isEqualTo(before);
  }

  private Set<ConceptId> known(EntryId id) {
    return saved.get(id).skills().stream()
        .map(skill -> skill.line().concept())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sector", "pause", "sleep", "leave", "hide", "close"})
  void whoCanNoLongerBeFoundLeavesNoTrace(String way) throws Exception {
    Random random = new Random(way.hashCode());
    List<EntryId> entries = IntStream.range(0, PEOPLE).mapToObj(each -> somebody(random)).toList();
    Map<String, Object> before = all(entries);
    EntryId late =
        saved.skilled(members.join(), Set.of(Sector.FISHERIES), concepts.toArray(ConceptId[]::new));
    List<EntryId> more = Stream.concat(entries.stream(), Stream.of(late)).toList();
    assertThat(all(more)).as("so that this test can fail").isNotEqualTo(before);
    PersonId person = saved.get(late).person();
    switch (way) {
      case "sector" -> saved.withdraw(late, Sector.FISHERIES);
      case "pause" -> state(late, "PAUSED");
      case "sleep" -> state(late, "ASLEEP");
      case "leave" -> saved.remove(person);
      case "hide" ->
          jdbc.sql(
                  """
                  insert into people.hidden_page (id, person, since, why, reply)
                  values (gen_random_uuid(), :id, now(), '', '')
                  """)
              .param("id", person.value())
              .update();
      default ->
          jdbc.sql(
                  "insert into people.closing (person, closed_at, due_at) values (:id, now(), now())")
              .param("id", person.value())
              .update();
    }
    assertThat(all(more)).isEqualTo(before);
    assertThat(roster.behind(late)).isEmpty();
  }

  private void state(EntryId entry, String state) {
    jdbc.sql("update capacities.entry set state = :state where id = :id")
        .param("state", state)
        .param("id", entry.value())
        .update();
  }
}
