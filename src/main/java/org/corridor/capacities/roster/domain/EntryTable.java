package org.corridor.capacities.roster.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.corridor.capacities.AgeGroup;
import org.corridor.capacities.Experience;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sex;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All entries, in PostgreSQL. */
@Repository
class EntryTable {

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batch;

  EntryTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  Optional<Entry> of(PersonId person) {
    return jdbc.sql("select * from capacities.entry where person = :person")
        .param("person", person.value())
        .query((row, number) -> entry(row))
        .optional();
  }

  Optional<Entry> find(EntryId id) {
    return jdbc.sql("select * from capacities.entry where id = :id")
        .param("id", id.value())
        .query((row, number) -> entry(row))
        .optional();
  }

  /** Saves it if it is still as it was when read; false if somebody was faster. */
  boolean save(Entry entry) {
    if (!saveRow(entry)) {
      return false;
    }
    jdbc.sql("delete from capacities.entry_skill where entry = :entry")
        .param("entry", entry.id().value())
        .update();
    batch.batchUpdate(
        """
        insert into capacities.entry_skill
          (entry, place, words, written, concept, experience, years, last_used, certificate, teaches)
        values (:entry, :place, :words, :written, :concept, :experience, :years, :lastUsed, :certificate, :teaches)
        """,
        IntStream.range(0, entry.skills().size())
            .mapToObj(place -> skill(entry.id(), place, entry.skills().get(place)))
            .toArray(SqlParameterSource[]::new));
    return true;
  }

  private boolean saveRow(Entry entry) {
    Circumstances life = entry.circumstances();
    return jdbc.sql(
                """
                insert into capacities.entry (id, person, written, residence, origin, town, ties, languages,
                  modes, home_months, volunteers, sex, age, source, state, revision, writer, answered_at)
                values (:id, :person, :written, :residence, :origin, :town, :ties, :languages,
                  :modes, :months, :volunteers, :sex, :age, :source, :state, :revision, :writer, :answered)
                on conflict (person) do update set written = excluded.written, residence = excluded.residence,
                  origin = excluded.origin, town = excluded.town, ties = excluded.ties,
                  languages = excluded.languages, modes = excluded.modes, home_months = excluded.home_months,
                  volunteers = excluded.volunteers, sex = excluded.sex, age = excluded.age,
                  source = excluded.source, state = excluded.state, revision = excluded.revision,
                  writer = excluded.writer, answered_at = excluded.answered_at
                where entry.revision = excluded.revision - 1
                """)
            .param("id", entry.id().value())
            .param("person", entry.person().value())
            .param("written", entry.written().code())
            .param("residence", life.residence())
            .param("origin", life.origin())
            .param("town", life.town())
            .param("ties", life.ties().toArray(String[]::new))
            .param("languages", life.languages().toArray(String[]::new))
            .param("modes", life.modes().stream().map(Mode::name).sorted().toArray(String[]::new))
            .param("months", life.monthBits())
            .param("volunteers", life.volunteers())
            .param("sex", name(entry.sex()))
            .param("age", name(entry.age()))
            .param("source", entry.source())
            .param("state", entry.state().name())
            .param("revision", entry.revision())
            .param("writer", entry.writer())
            .param("answered", Timestamp.from(entry.answered()))
            .update()
        == 1;
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static SqlParameterSource skill(EntryId entry, int place, KnownSkill skill) {
    SkillLine line = skill.line();
    ConceptId concept = line.concept();
    return new MapSqlParameterSource("entry", entry.value())
        .addValue("place", place)
        .addValue("words", line.words())
        .addValue("written", line.written().code())
        .addValue("concept", concept == null ? null : concept.value())
        .addValue("experience", skill.experience().name())
        .addValue("years", skill.years())
        .addValue("lastUsed", skill.lastUsed())
        .addValue("certificate", skill.certificate())
        .addValue("teaches", skill.teaches());
  }

  void state(EntryId entry, EntryState state, Instant answered) {
    jdbc.sql("update capacities.entry set state = :state, answered_at = :now where id = :id")
        .param("id", entry.value())
        .param("state", state.name())
        .param("now", Timestamp.from(answered))
        .update();
  }

  void remove(PersonId person) {
    jdbc.sql("delete from capacities.entry where person = :person")
        .param("person", person.value())
        .update();
  }

  void asked(EntryId entry, Instant when) {
    jdbc.sql(
            """
            insert into capacities.entry_asked (entry, at)
            select id, :at from capacities.entry where id = :entry
            """)
        .param("entry", entry.value())
        .param("at", Timestamp.from(when))
        .update();
  }

  /** The skills of several, in their own order. */
  Map<EntryId, List<KnownSkill>> skills(List<EntryId> entries) {
    return jdbc
        .sql(
            """
            select * from capacities.entry_skill where entry = any(:entries) order by entry, place
            """)
        .param("entries", entries.stream().map(EntryId::value).toArray(UUID[]::new))
        .query(
            (row, number) -> Map.entry(new EntryId(row.getObject("entry", UUID.class)), skill(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private Entry entry(ResultSet row) throws SQLException {
    EntryId id = new EntryId(row.getObject("id", UUID.class));
    String sex = row.getString("sex");
    String age = row.getString("age");
    return new Entry(
        id,
        new PersonId(row.getObject("person", UUID.class)),
        language(row.getString("written")),
        skills(List.of(id)).getOrDefault(id, List.of()),
        circumstances(row),
        sex == null ? null : Sex.valueOf(sex),
        age == null ? null : AgeGroup.valueOf(age),
        row.getString("source"),
        EntryState.valueOf(row.getString("state")),
        row.getInt("revision"),
        row.getString("writer"),
        row.getTimestamp("answered_at").toInstant());
  }

  static Circumstances circumstances(ResultSet row) throws SQLException {
    int months = row.getInt("home_months");
    return new Circumstances(
        row.getString("residence"),
        row.getString("origin"),
        row.getString("town"),
        strings(row, "ties"),
        strings(row, "languages"),
        modes(row),
        IntStream.rangeClosed(1, 12)
            .filter(month -> (months >> (month - 1) & 1) == 1)
            .boxed()
            .collect(Collectors.toSet()),
        row.getBoolean("volunteers"));
  }

  private static Set<Mode> modes(ResultSet row) throws SQLException {
    Set<Mode> modes = EnumSet.noneOf(Mode.class);
    strings(row, "modes").forEach(name -> modes.add(Mode.valueOf(name.toUpperCase(Locale.ROOT))));
    return modes;
  }

  private static List<String> strings(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }

  private static KnownSkill skill(ResultSet row) throws SQLException {
    Integer concept = row.getObject("concept", Integer.class);
    return new KnownSkill(
        new SkillLine(
            row.getString("words"),
            language(row.getString("written")),
            concept == null ? null : new ConceptId(concept)),
        Experience.valueOf(row.getString("experience")),
        row.getObject("years", Integer.class),
        row.getObject("last_used", Integer.class),
        row.getBoolean("certificate"),
        row.getBoolean("teaches"));
  }

  private static Language language(String code) {
    return Language.of(code).orElse(Language.EN);
  }
}
