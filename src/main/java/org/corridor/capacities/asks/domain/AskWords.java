package org.corridor.capacities.asks.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.capacities.asks.AskId;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the two say to each other within an ask. */
@Repository
class AskWords {

  private final JdbcClient jdbc;

  AskWords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param words empty where who said it has left
   */
  public record Said(UUID id, AskId ask, Side side, String words, Instant at) {
    @Override
    public String toString() {
      return "Said";
    }
  }

  /** In the order in which it was said. */
  List<Said> of(AskId ask) {
    return select("ask = :id", ask.value());
  }

  List<Said> by(PersonId author) {
    return select("author = :id", author.value());
  }

  private List<Said> select(String which, UUID id) {
    return jdbc.sql("select * from capacities.ask_word where " + which + " order by said_at, id")
        .param("id", id)
        .query(
            (row, number) ->
                new Said(
                    row.getObject("id", UUID.class),
                    new AskId(row.getObject("ask", UUID.class)),
                    Side.valueOf(row.getString("side")),
                    row.getString("words"),
                    row.getTimestamp("said_at").toInstant()))
        .list();
  }

  /** Said twice under the same id it is kept once; false then. */
  boolean add(Said said, PersonId author) {
    return jdbc.sql(
                """
                insert into capacities.ask_word (id, ask, side, author, words, said_at)
                values (:id, :ask, :side, :author, :words, :at) on conflict (id) do nothing
                """)
            .param("id", said.id())
            .param("ask", said.ask().value())
            .param("side", said.side().name())
            .param("author", author.value())
            .param("words", said.words())
            .param("at", Timestamp.from(said.at()))
            .update()
        == 1;
  }

  void forget(PersonId author) {
    jdbc.sql("update capacities.ask_word set words = '', author = null where author = :id")
        .param("id", author.value())
        .update();
  }
}
