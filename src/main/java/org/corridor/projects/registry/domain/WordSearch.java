package org.corridor.projects.registry.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds projects by words: in any of our languages and its endings, without regard to accents, and
 * with slips of the pen put right. Two queries, however many words.
 */
@Repository
class WordSearch {

  private static final int MOST_WORDS = 12;

  private static final String LOOK_UP =
      """
      select w.word, projects.is_stop_word(w.word) as says_nothing, k.known,
        case when k.known then '{}'::text[] else array(
          select s.word from projects.search_word s
          order by s.word operator(public.<->) w.word limit 12) end as alike
      from unnest(:words::text[]) with ordinality w (word, position)
        cross join lateral (select exists (
          select from projects.project p where p.words @@ projects.word_query(w.word)) as known offset 0) k
      order by w.position
      """;

  /**
   * Ranking costs more than finding. What thousands of projects say is no answer to be ranked, so
   * these come in their usual order.
   */
  private static final String RANKED =
      """
      with asked as materialized (select QUERY as q),
        found as materialized (
          select p.id from projects.project p, asked where p.words @@ asked.q),
        many as materialized (select count(*) as n from found)
      select found.id, case when many.n > 2000 then 0 else (
          select ts_rank(p.head, asked.q) from projects.project p where p.id = found.id) end as rank
      from found, many, asked
      """;

  private final JdbcClient jdbc;

  WordSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Another word than the one typed was looked for. */
  record Corrected(String typed, List<String> meant) {}

  /**
   * @param ranks how well each project found answers, by its number in the database
   */
  record Hits(Map<Long, Float> ranks, List<Corrected> corrected) {}

  private record Known(String word, boolean saysNothing, boolean known, List<String> alike) {}

  Hits find(String words) {
    List<Known> known = lookUp(Words.of(words).stream().limit(MOST_WORDS).toList());
    List<Known> asked = known.stream().filter(word -> !word.saysNothing()).toList();
    if (asked.isEmpty()) {
      asked = known;
    }
    List<Corrected> corrected = new ArrayList<>();
    List<List<String>> wanted = new ArrayList<>();
    for (Known word : asked) {
      List<String> meant = word.known() ? List.of() : Spelling.meant(word.word(), word.alike());
      wanted.add(meant.isEmpty() ? List.of(word.word()) : meant);
      if (!meant.isEmpty()) {
        corrected.add(new Corrected(word.word(), meant));
      }
    }
    return new Hits(wanted.isEmpty() ? Map.of() : ranks(wanted), List.copyOf(corrected));
  }

  private List<Known> lookUp(List<String> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(LOOK_UP)
        .param("words", words.toArray(String[]::new))
        .query(WordSearch::known)
        .list();
  }

  /** Every word must be found, a corrected one in any of its readings. */
  private Map<Long, Float> ranks(List<List<String>> wanted) {
    Map<String, Object> arguments = new HashMap<>();
    String query =
        wanted.stream()
            .map(
                readings ->
                    readings.stream()
                        .map(word -> "projects.word_query(" + name(arguments, word) + ")")
                        .collect(Collectors.joining(" || ", "(", ")")))
            .collect(Collectors.joining(" && "));
    Map<Long, Float> ranks = new HashMap<>();
    jdbc.sql(RANKED.replace("QUERY", query))
        .params(arguments)
        .query(
            row -> {
              ranks.put(row.getLong("id"), row.getFloat("rank"));
            });
    return ranks;
  }

  private static String name(Map<String, Object> arguments, String word) {
    String name = "word" + arguments.size();
    arguments.put(name, word);
    return ":" + name;
  }

  private static Known known(ResultSet row, int number) throws SQLException {
    Array alike = row.getArray("alike");
    return new Known(
        row.getString("word"),
        row.getBoolean("says_nothing"),
        row.getBoolean("known"),
        List.of((String[]) alike.getArray()));
  }
}
