import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;

/**
 * Fills the registry up to a number of projects by copying the 51 real ones under new codes, with their texts and search vectors. Run by run.sh:
 * {@code java -cp postgresql.jar FillRegistry.java JDBC_URL 10000}.
 */
public class FillRegistry {

  private static final String COPY =
      """
      insert into projects.project (code, slug, source, facts, story, content_hash, head, words, added_at, changed_at)
        select p.code || '-' || n, p.slug || '-' || n, 'bench',
          p.facts || jsonb_build_object('code', p.code || '-' || n, 'slug', p.slug || '-' || n),
          p.story, p.content_hash, p.head, p.words, p.added_at - n * interval '1 hour', p.changed_at
        from projects.project p cross join generate_series(1, ?) n
        where p.source <> 'bench'
        limit ?
      """;

  public static void main(String[] args) throws Exception {
    int wanted = Integer.parseInt(args[1]);
    try (Connection connection = DriverManager.getConnection(args[0], "postgres", "");
        Statement statement = connection.createStatement();
        PreparedStatement copy = connection.prepareStatement(COPY)) {
      statement.execute("delete from projects.project where source = 'bench'");
      var rows = statement.executeQuery("select count(*) from projects.project");
      rows.next();
      int real = rows.getInt(1);
      copy.setInt(1, (wanted - real) / real + 1);
      copy.setInt(2, wanted - real);
      System.out.println("real projects " + real + ", copies added " + copy.executeUpdate());
      statement.execute("vacuum analyze projects.project");
    }
  }
}
