import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes 2,000 different addresses of open threads, open circles or searches into a file ({@code addresses JDBC_URL KIND FILE}), or asks for those of a file at a steady rate and prints a row of a table
 * ({@code load BASE_URL FILE RATE SECONDS}); each answer is timed from the moment it was due, so that a slow one makes those behind it late too.
 */
public class DiscussionLoad {

  private static final AtomicInteger FAILED = new AtomicInteger();

  public static void main(String[] args) throws Exception {
    if (args[0].equals("addresses")) {
      java.nio.file.Files.write(java.nio.file.Path.of(args[3]), addresses(args[1], args[2]));
      return;
    }
    List<String> paths = java.nio.file.Files.readAllLines(java.nio.file.Path.of(args[2]));
    int rate = Integer.parseInt(args[3]);
    int seconds = Integer.parseInt(args[4]);
    run(args[1], paths, rate, 10);
    double[] times = run(args[1], paths, rate, seconds);
    Arrays.sort(times);
    System.out.printf("%.1f | %.1f | %.1f | %.1f | %d%n", times[times.length / 2], times[(int) (times.length * 0.95)], times[(int) (times.length * 0.99)], times[times.length - 1], FAILED.get());
  }

  private static List<String> addresses(String url, String kind) throws Exception {
    Random random = new Random(7);
    List<String> paths = new ArrayList<>();
    if (kind.equals("search")) {
      for (int i = 0; i < 2_000; i++) {
        paths.add("/discussions?q=" + FillWords.word(FillWords.rank(random)) + (i % 2 == 0 ? "" : "+" + FillWords.word(FillWords.rank(random))));
      }
      return paths;
    }
    String sql =
        kind.equals("thread")
            ? "select '/threads/' || t.id || '?page=' || 1 + floor(random() * ceil(t.last / 20.0)) from communities.thread t join communities.circle c on c.id = t.circle where c.doors = 'OPEN' order by md5(t.id::text) limit 2000"
            : "select '/circles/' || id from communities.circle where doors = 'OPEN' order by md5(id::text) limit 2000";
    try (Connection connection = DriverManager.getConnection(url, "postgres", ""); var rows = connection.createStatement().executeQuery(sql)) {
      while (rows.next()) {
        paths.add(rows.getString(1));
      }
    }
    return paths;
  }

  private static double[] run(String base, List<String> paths, int rate, int seconds) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    int count = rate * seconds;
    double[] times = new double[count];
    FAILED.set(0);
    ExecutorService clients = Executors.newFixedThreadPool(64);
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      int number = i;
      long due = start + (long) (i * 1e9 / rate);
      long wait = due - System.nanoTime();
      if (wait > 0) {
        TimeUnit.NANOSECONDS.sleep(wait);
      }
      clients.execute(() -> {
        try {
          HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(base + paths.get(number % paths.size()))).build(), HttpResponse.BodyHandlers.ofString());
          if (answer.statusCode() != 200) {
            FAILED.incrementAndGet();
          }
        } catch (Exception e) {
          FAILED.incrementAndGet();
        }
        times[number] = (System.nanoTime() - due) / 1e6;
      });
    }
    clients.shutdown();
    clients.awaitTermination(10, TimeUnit.MINUTES);
    return times;
  }

  /** The words of FillDiscussions, which a program of one file cannot name. */
  private static final class FillWords {
    private static final String[] SYLLABLES = "ba ka mo sa di ra li to na mi fa du se ko la ye wa ni ro te ha ma ku si do pe gu ve za ".split(" ");

    static String word(int rank) {
      Random word = new Random(rank * 31L + 7);
      StringBuilder text = new StringBuilder();
      for (int i = 0, n = 2 + word.nextInt(3); i < n; i++) {
        text.append(SYLLABLES[word.nextInt(SYLLABLES.length)]);
      }
      return text.toString();
    }

    static int rank(Random random) {
      return (int) Math.pow(30_000, random.nextDouble()) - 1;
    }
  }
}
