package org.corridor.communities.search.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.text.Markdown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was written or changed since. Each post names the transaction that last changed it; those
 * below the edge of a snapshot have ended, later ones may still become more.
 */
@Repository
class PostChanges {

  private final JdbcClient jdbc;

  PostChanges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param edge all transactions before it have ended
   */
  record Batch(long edge, List<IndexedPost> posts) {}

  /** Names the tables. */
  String identity() {
    return jdbc.sql("select id::text from communities.search_identity")
        .query(String.class)
        .single();
  }

  /** The next posts after this one, by the transactions that changed them. */
  Batch after(long change, long post, int most) {
    List<IndexedPost> posts = new ArrayList<>();
    long[] edge = {0};
    jdbc.sql(
            """
            select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as edge, p.*
            from (select) as always left join (
              select p.id, p.change::text::bigint change, p.words, p.written_at, t.circle,
                case when p.number = 1 then t.title else '' end title, c.doors,
                p.hidden_at is null and p.removed_at is null and t.hidden_at is null shown
              from (select id, thread, number, words, written_at, hidden_at, removed_at,
                      changed change
                    from communities.post where (changed, id) > (:change::text::xid8, :post)
                    order by communities.post.changed, id limit :most) p
              join communities.thread t on t.id = p.thread
              join communities.circle c on c.id = t.circle
              order by p.change, p.id) p on true
            """)
        .param("change", Long.toString(change))
        .param("post", post)
        .param("most", most)
        .query(
            row -> {
              edge[0] = row.getLong("edge");
              long id = row.getLong("id");
              if (!row.wasNull()) {
                posts.add(post(row, id));
              }
            });
    return new Batch(edge[0], posts);
  }

  private static IndexedPost post(ResultSet row, long id) throws SQLException {
    boolean shown = row.getBoolean("shown");
    return new IndexedPost(
        id,
        row.getLong("change"),
        shown,
        row.getObject("circle", UUID.class),
        row.getString("doors").equals("OPEN"),
        shown ? row.getString("title") + "\n" + Markdown.plain(row.getString("words")) : "",
        row.getTimestamp("written_at").getTime());
  }
}
