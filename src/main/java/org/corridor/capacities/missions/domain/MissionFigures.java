package org.corridor.capacities.missions.domain;

import java.util.ArrayList;
import java.util.List;
import org.corridor.capacities.needs.Headcount.Age;
import org.corridor.people.SmallNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What came of needs and missions, for everybody. People are shown as "at least", never fewer than
 * five, and summed from what is shown.
 */
@Service
@Transactional(readOnly = true)
public class MissionFigures {

  private final JdbcClient jdbc;

  MissionFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The figures.
   *
   * @param open needs that are open
   * @param met needs that were filled, or whose mission was reported by both
   * @param missions done
   * @param days of missions, as the host reported them
   * @param trained by sex and age; as the host reported them
   */
  public record View(int open, int met, int missions, int days, List<Trained> trained) {
    /** At least; 0 where nothing is shown. */
    public int people() {
      return trained.stream().mapToInt(one -> one.women() + one.men()).sum();
    }
  }

  /** People trained, at least; 0 where nothing is shown. */
  public record Trained(Age age, int women, int men) {}

  public View view() {
    return new View(
        number("select count(*) from capacities.need where state = 'OPEN'"),
        number(
            """
            select count(*) from capacities.need n where n.state = 'FILLED' or exists (
              select 1 from capacities.mission m where m.need = n.id and m.state = 'DONE')
            """),
        number("select count(*) from capacities.mission where state = 'DONE'"),
        number(
            """
            select coalesce(sum(r.days), 0) from capacities.mission_report r
            join capacities.mission m on m.id = r.mission
            where m.state = 'DONE' and r.side = 'HOST'
            """),
        trained());
  }

  private List<Trained> trained() {
    List<Trained> trained = new ArrayList<>();
    for (Age age : Age.values()) {
      trained.add(new Trained(age, people("women", age), people("men", age)));
    }
    return trained;
  }

  private int people(String column, Age age) {
    return SmallNumbers.shown(
        number(
            "select coalesce(sum(r."
                + column
                + "["
                + (age.ordinal() + 1)
                + "]), 0) from capacities.mission_report r "
                + "join capacities.mission m on m.id = r.mission "
                + "where m.state = 'DONE' and r.side = 'HOST'"));
  }

  private int number(String sql) {
    return jdbc.sql(sql).query(Integer.class).single();
  }
}
