package org.corridor.capacities.matching.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.capacities.Experience;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sector;
import org.corridor.capacities.roster.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads from the roster what the matching needs: those who can be found, and what has changed. */
@Repository
class CandidateTable {

  private static final int BATCH = 5_000;

  private static final String FINDABLE = "capacities.findable";

  /** One's own, which one may always compare with what is wanted, in all sectors. */
  private static final String OWN =
      "(select number, id, :sectors::text[] as sectors from capacities.entry where id = :own)";

  private static final String SELECT =
      """
      select e.number, e.id, f.sectors, e.languages, e.residence, e.origin, e.ties, e.modes,
        e.home_months, e.volunteers, k.abilities, k.teaches,
        (select count(*) from capacities.entry_asked a
         where a.entry = e.id and a.at > now() - interval '1 year') as asked
      from %s f
      join capacities.entry e on e.id = f.id
      cross join lateral (
        select array_agg(concept * 4 + array_position(:levels, experience) - 1)
            filter (where concept is not null) as abilities,
          coalesce(bool_or(teaches), false) as teaches
        from capacities.entry_skill s where s.entry = e.id) k
      where k.abilities is not null
      """;

  private final JdbcClient jdbc;

  CandidateTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody, and how the roster names them. */
  record Known(EntryId entry, Candidate candidate) {}

  /**
   * What has changed.
   *
   * @param edge all transactions before it have ended; where to go on
   * @param changes number of the entry, and the transaction that changed it
   */
  record Batch(long edge, List<Change> changes) {}

  record Change(int number, long transaction) {}

  /** All that can be found, by number. */
  void all(Consumer<Candidate> reader) {
    int after = 0;
    List<Known> next = after(after);
    while (!next.isEmpty()) {
      next.forEach(known -> reader.accept(known.candidate()));
      after = next.get(next.size() - 1).candidate().number();
      next = after(after);
    }
  }

  private List<Known> after(int number) {
    return jdbc.sql(
            SELECT.formatted(FINDABLE) + " and e.number > :after order by e.number limit :most")
        .param("levels", LEVELS)
        .param("after", number)
        .param("most", BATCH)
        .query((row, each) -> known(row))
        .list();
  }

  /** Those of them that can be found. */
  List<Known> those(Collection<Integer> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : jdbc.sql(SELECT.formatted(FINDABLE) + " and e.number = any(:numbers)")
            .param("levels", LEVELS)
            .param("numbers", numbers.toArray(Integer[]::new))
            .query((row, each) -> known(row))
            .list();
  }

  /** Somebody's own entry, whether others find it or not; empty where it names no skill. */
  Optional<Candidate> own(EntryId entry) {
    return jdbc.sql(SELECT.formatted(OWN))
        .param("levels", LEVELS)
        .param("sectors", Stream.of(Sector.values()).map(Sector::name).toArray(String[]::new))
        .param("own", entry.value())
        .query((row, each) -> known(row).candidate())
        .optional();
  }

  /** Where one begins who reads everything now, or later. */
  long edge() {
    return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
        .query(Long.class)
        .single();
  }

  /** What was changed by that transaction or a later one, as far as it has ended. */
  Batch since(long edge) {
    List<Change> changes = new ArrayList<>();
    long[] next = {edge};
    jdbc.sql(
            """
            select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as edge, c.*
            from (select) as always left join (
              select number, changed::text::bigint as changed
              from capacities.entry where changed >= :edge::text::xid8
              union all
              select number, changed::text::bigint
              from capacities.entry_gone where changed >= :edge::text::xid8) c on true
            """)
        .param("edge", edge)
        .query(
            row -> {
              next[0] = row.getLong("edge");
              int number = row.getInt("number");
              if (!row.wasNull()) {
                changes.add(new Change(number, row.getLong("changed")));
              }
            });
    return new Batch(next[0], changes);
  }

  private static final String[] LEVELS =
      Stream.of(Experience.values()).map(Experience::name).toArray(String[]::new);

  private static Known known(ResultSet row) throws SQLException {
    return new Known(
        new EntryId(row.getObject("id", UUID.class)),
        new Candidate(
            row.getInt("number"),
            strings(row, "sectors").map(Sector::valueOf).collect(Collectors.toSet()),
            Arrays.stream((Integer[]) row.getArray("abilities").getArray())
                .map(
                    packed ->
                        new Ability(packed >> 2, Experience.values()[packed & LEVELS.length - 1]))
                .toList(),
            strings(row, "languages").collect(Collectors.toSet()),
            row.getString("residence"),
            row.getString("origin"),
            strings(row, "ties").collect(Collectors.toSet()),
            modes(row),
            row.getInt("home_months"),
            row.getBoolean("teaches"),
            row.getBoolean("volunteers"),
            row.getInt("asked")));
  }

  private static Set<Mode> modes(ResultSet row) throws SQLException {
    return strings(row, "modes").map(Mode::valueOf).collect(Collectors.toSet());
  }

  private static Stream<String> strings(ResultSet row, String column) throws SQLException {
    return Arrays.stream((String[]) row.getArray(column).getArray());
  }
}
