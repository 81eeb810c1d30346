package org.corridor.capacities.roster.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.capacities.Sector;
import org.corridor.capacities.Sex;
import org.corridor.capacities.roster.Card;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.roster.Roster;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.Skills;
import org.corridor.people.PersonId;
import org.corridor.people.PresentPeople;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows of each entry what a searcher may see, and of those that cannot be found nothing. */
@Service
@Transactional(readOnly = true)
class RosterCards implements Roster {

  /** Skills on a card; the best known. */
  private static final int SKILLS = 30;

  private final EntryTable entries;
  private final ResidenceCounts residences;
  private final PresentPeople present;
  private final Skills skills;
  private final JdbcClient jdbc;
  private final Clock clock;

  RosterCards(
      EntryTable entries,
      ResidenceCounts residences,
      PresentPeople present,
      Skills skills,
      JdbcClient jdbc,
      Clock clock) {
    this.entries = entries;
    this.residences = residences;
    this.present = present;
    this.skills = skills;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Row(EntryId id, PersonId person, Set<Sector> sectors, Circumstances life) {}

  @Override
  public Map<EntryId, Card> cards(Collection<EntryId> asked, Language reader) {
    List<Row> rows = findable(asked);
    Map<EntryId, List<KnownSkill>> known = entries.skills(rows.stream().map(Row::id).toList());
    Map<ConceptId, NamedConcept> named =
        skills.named(
            known.values().stream()
                .flatMap(List::stream)
                .map(skill -> skill.line().concept())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()),
            reader);
    Set<String> many =
        residences.manyIn(
            rows.stream().map(row -> row.life().residence()).collect(Collectors.toSet()));
    Map<EntryId, Card> cards = new HashMap<>();
    rows.forEach(
        row ->
            cards.put(row.id(), card(row, known.getOrDefault(row.id(), List.of()), named, many)));
    return cards;
  }

  private List<Row> findable(Collection<EntryId> asked) {
    if (asked.isEmpty()) {
      return List.of();
    }
    List<Row> rows =
        jdbc.sql(
                """
                select e.*, f.sectors from capacities.findable f
                join capacities.entry e on e.id = f.id where f.id = any(:ids)
                """)
            .param("ids", asked.stream().map(EntryId::value).toArray(UUID[]::new))
            .query((row, number) -> row(row))
            .list();
    Set<PersonId> there = present.present(rows.stream().map(Row::person).toList());
    return rows.stream().filter(row -> there.contains(row.person())).toList();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        new EntryId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        Arrays.stream((String[]) row.getArray("sectors").getArray())
            .map(Sector::valueOf)
            .collect(Collectors.toSet()),
        EntryTable.circumstances(row));
  }

  private static Card card(
      Row row, List<KnownSkill> known, Map<ConceptId, NamedConcept> named, Set<String> many) {
    Circumstances life = row.life();
    return new Card(
        row.id(),
        row.sectors(),
        known.stream()
            .sorted(Comparator.comparing(KnownSkill::experience).reversed())
            .map(skill -> shown(skill, named))
            .filter(Objects::nonNull)
            .limit(SKILLS)
            .toList(),
        new LinkedHashSet<>(life.languages()),
        many.contains(life.residence()) ? life.residence() : null,
        life.modes(),
        known.stream().anyMatch(KnownSkill::teaches));
  }

  private static Card.@Nullable Known shown(KnownSkill skill, Map<ConceptId, NamedConcept> named) {
    ConceptId concept = skill.line().concept();
    NamedConcept name = concept == null ? null : named.get(concept);
    return name == null ? null : new Card.Known(name, skill.experience(), skill.certificate());
  }

  @Override
  public Set<EntryId> present(Collection<EntryId> asked) {
    return findable(asked).stream().map(Row::id).collect(Collectors.toSet());
  }

  @Override
  public Map<EntryId, Sex> sexes(Collection<EntryId> asked) {
    Map<EntryId, Sex> sexes = new HashMap<>();
    jdbc.sql("select id, sex from capacities.entry where sex is not null and id = any(:ids)")
        .param("ids", asked.stream().map(EntryId::value).toArray(UUID[]::new))
        .query(
            row -> {
              sexes.put(
                  new EntryId(row.getObject("id", UUID.class)), Sex.valueOf(row.getString("sex")));
            });
    return sexes;
  }

  @Override
  public Optional<PersonId> behind(EntryId entry) {
    return findable(List.of(entry)).stream().map(Row::person).findFirst();
  }

  @Override
  public Optional<EntryId> of(PersonId person) {
    return jdbc.sql("select id from capacities.entry where person = :person")
        .param("person", person.value())
        .query(UUID.class)
        .optional()
        .map(EntryId::new);
  }

  @Override
  public List<String> ownWords(PersonId person) {
    return entries.of(person).map(Entry::skills).orElse(List.of()).stream()
        .map(skill -> skill.line().words())
        .toList();
  }

  @Override
  @Transactional
  public void noteAsked(EntryId entry) {
    entries.asked(entry, clock.instant());
  }
}
