package org.corridor.capacities.needs.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.capacities.needs.NeedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which needs want to act together. */
@Repository
class NeedTies {

  /** In a group no more are shown. */
  private static final int MOST = 100;

  private final JdbcClient jdbc;

  NeedTies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean add(NeedId need, NeedId other, Instant now) {
    return jdbc.sql(
                "insert into capacities.need_tie values (:need, :other, :now) on conflict do nothing")
            .param("need", need.value())
            .param("other", other.value())
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  void remove(NeedId need, NeedId other) {
    jdbc.sql("delete from capacities.need_tie where need = :need and other = :other")
        .param("need", need.value())
        .param("other", other.value())
        .update();
  }

  boolean has(NeedId need, NeedId other) {
    return jdbc.sql(
            """
            select exists (select 1 from capacities.need_tie where need = :need and other = :other)
            """)
        .param("need", need.value())
        .param("other", other.value())
        .query(Boolean.class)
        .single();
  }

  /** Those that are tied to it both ways, and to these in turn; without itself. */
  List<UUID> group(NeedId need) {
    return jdbc.sql(
            """
            with recursive grouped (need) as (
              select :need::uuid
              union
              select t.other from grouped g join capacities.need_tie t on t.need = g.need
              join capacities.need_tie b on b.need = t.other and b.other = t.need)
            select need from grouped where need <> :need limit
            """
                + " "
                + MOST)
        .param("need", need.value())
        .query(UUID.class)
        .list();
  }

  /** Those that want to act together with it and wait for its owners. */
  List<UUID> waiting(NeedId need) {
    return oneWay("t.need", "t.other = :need", need);
  }

  /** Those that its owners want to act together with and wait for. */
  List<UUID> wanted(NeedId need) {
    return oneWay("t.other", "t.need = :need", need);
  }

  private List<UUID> oneWay(String which, String where, NeedId need) {
    return jdbc.sql(
            "select "
                + which
                + " from capacities.need_tie t where "
                + where
                + """
                 and not exists (select 1 from capacities.need_tie b
                  where b.need = t.other and b.other = t.need)
                order by t.since limit
                """
                + " "
                + MOST)
        .param("need", need.value())
        .query(UUID.class)
        .list();
  }
}
