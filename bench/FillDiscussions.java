import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Random;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Fills circles with generated members, threads and posts, always the same for the same numbers: few circles are large, few threads are long, few words are frequent.
 * A twentieth of the circles is private, another twentieth by request. Run by discussions.sh: {@code java -cp postgresql.jar FillDiscussions.java JDBC_URL MEMBERS THREADS POSTS}.
 */
public class FillDiscussions {

  static final int CIRCLES = 1_000;
  private static final int VOCABULARY = 30_000;
  private static final String[] SYLLABLES = "ba ka mo sa di ra li to na mi fa du se ko la ye wa ni ro te ha ma ku si do pe gu ve za ".split(" ");
  private static final String[] LANGUAGES = {"en", "fr", "es", "pt"};

  private final Random random = new Random(42);

  /** Always the same word for a rank; those of small ranks are frequent. */
  static String word(int rank) {
    Random word = new Random(rank * 31L + 7);
    StringBuilder text = new StringBuilder();
    for (int i = 0, n = 2 + word.nextInt(3); i < n; i++) {
      text.append(SYLLABLES[word.nextInt(SYLLABLES.length)]);
    }
    return text.toString();
  }

  /** Zipf-like: half of all words are among the 170 most frequent. */
  static int rank(Random random) {
    return (int) Math.pow(VOCABULARY, random.nextDouble()) - 1;
  }

  private int skewed(int bound) {
    double x = random.nextDouble();
    return (int) (bound * x * x * x);
  }

  public static void main(String[] args) throws Exception {
    try (Connection connection = DriverManager.getConnection(args[0], "postgres", "")) {
      new FillDiscussions().fill(connection, Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    }
  }

  private void fill(Connection connection, int members, int threads, int posts) throws Exception {
    UUID[] circles = new UUID[CIRCLES];
    Rows circle = new Rows(connection, "communities.circle (id, name, purpose, rules, written, bond, doors, languages, countries, founded_at, revision, last_at, search)");
    for (int i = 0; i < CIRCLES; i++) {
      circles[i] = new UUID(random.nextLong(), random.nextLong());
      String doors = i % 20 == 7 ? "PRIVATE" : i % 20 == 13 ? "REQUEST" : "OPEN";
      String name = "Circle of " + word(rank(random)) + " and " + word(rank(random));
      circle.add(circles[i], name, sentence(30), "", "en", "THEME", doors, "{en,fr}", "{}", "2026-01-01", 0, "2026-11-01", "");
    }
    circle.end();
    Rows person = new Rows(connection, "people.person (id, email, name, password, language, sample, registered_at)");
    UUID[] people = new UUID[members];
    for (int i = 0; i < members; i++) {
      people[i] = new UUID(random.nextLong(), random.nextLong());
      person.add(people[i], "bench-" + i + "@example.org", "Member " + i, "x", "en", "f", "2026-01-01");
    }
    person.end();
    // Each is in the circle of a turn and in one more; the numbers of the rows are given here.
    int[] circleOf = new int[2 * members];
    Rows membership = new Rows(connection, "communities.membership (circle, person, name, role, state, since)");
    for (int i = 0; i < 2 * members; i++) {
      int one = i < members ? i % CIRCLES : (circleOf[i - members] + 1 + skewed(CIRCLES - 1)) % CIRCLES;
      circleOf[i] = one;
      membership.add(circles[one], people[i % members], "Member " + i % members, i < CIRCLES ? "HOST" : "MEMBER", "IN", "2026-01-02");
    }
    membership.end();
    long first = number(connection, "select min(id) from communities.membership where name like 'Member %'");
    int[][] inside = new int[CIRCLES][];
    int[] filled = new int[CIRCLES];
    for (int one : circleOf) {
      filled[one]++;
    }
    for (int i = 0; i < CIRCLES; i++) {
      inside[i] = new int[filled[i]];
      filled[i] = 0;
    }
    for (int i = 0; i < circleOf.length; i++) {
      inside[circleOf[i]][filled[circleOf[i]]++] = i;
    }
    int[] length = lengths(threads, posts);
    Rows thread = new Rows(connection, "communities.thread (circle, title, written, author, begun_at, last_at, posts, last)");
    int[] in = new int[threads];
    for (int i = 0; i < threads; i++) {
      in[i] = i < CIRCLES ? i : skewed(CIRCLES);
      thread.add(circles[in[i]], sentence(6), LANGUAGES[i % 4], first + author(inside[in[i]]), at(i, threads, 0), at(i, threads, length[i]), length[i], length[i]);
    }
    thread.end();
    long begin = number(connection, "select max(id) from communities.thread") - threads + 1;
    Rows post = new Rows(connection, "communities.post (thread, number, key, author, written, words, html, written_at, changed)");
    for (int i = 0; i < threads; i++) {
      for (int n = 1; n <= length[i]; n++) {
        String words = sentence(15 + random.nextInt(60));
        post.add(begin + i, n, new UUID(random.nextLong(), random.nextLong()), first + author(inside[in[i]]), LANGUAGES[i % 4], words, "<p>" + words + "</p>", at(i, threads, n), 0);
      }
    }
    post.end();
    try (Statement statement = connection.createStatement()) {
      statement.execute("update communities.circle c set members = (select count(*) from communities.membership m where m.circle = c.id), threads = (select count(*) from communities.thread t where t.circle = c.id)");
      statement.execute("vacuum analyze");
    }
  }

  private int author(int[] inside) {
    return inside[skewed(inside.length)];
  }

  /** How long each thread is, so that all posts are used: most are short. */
  private int[] lengths(int threads, int posts) {
    double[] weight = new double[threads];
    double sum = 0;
    for (int i = 0; i < threads; i++) {
      weight[i] = -Math.log(1 - random.nextDouble()) + 0.05;
      sum += weight[i];
    }
    int[] length = new int[threads];
    int used = 0;
    for (int i = 0; i < threads; i++) {
      length[i] = Math.max(1, (int) (posts * weight[i] / sum));
      used += length[i];
    }
    length[0] += Math.max(0, posts - used);
    return length;
  }

  private static String at(int thread, int threads, int post) {
    return new java.sql.Timestamp(1_735_689_600_000L + 50_000_000_000L * thread / threads + 600_000L * post).toInstant().toString();
  }

  private String sentence(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(word(rank(random)));
    }
    return text.toString();
  }

  private static long number(Connection connection, String sql) throws Exception {
    try (Statement statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static final class Rows {
    private final CopyIn copy;
    private final StringBuilder line = new StringBuilder();

    Rows(Connection connection, String table) throws Exception {
      copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
    }

    void add(Object... values) throws Exception {
      for (int i = 0; i < values.length; i++) {
        line.append(i == 0 ? "" : "\t").append(values[i]);
      }
      line.append('\n');
      if (line.length() > 60_000) {
        flush();
      }
    }

    private void flush() throws Exception {
      byte[] bytes = line.toString().getBytes(StandardCharsets.UTF_8);
      copy.writeToCopy(bytes, 0, bytes.length);
      line.setLength(0);
    }

    void end() throws Exception {
      flush();
      copy.endCopy();
    }
  }
}
