import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks 200 different questions with three facets, half of them with a word besides, at a steady rate, and prints a row of a table. Each answer is timed from the moment the question was due,
 * so that a slow one makes those behind it late too. {@code java DirectoryLoad.java http BASE_URL PATH RATE SECONDS}, or {@code first} for the path without a question, or {@code ... sql JDBC_URL - RATE SECONDS}: the same questions in plain
 * PostgreSQL full-text on the table that FillDirectory made: the first twenty, how many there are, and how many have each value of the facets.
 */
public class DirectoryLoad {

  private record Question(String origin, String language, String interest, String word) {

    String path(String path) {
      return path + "?origin=" + origin + "&language=" + language + "&interest=" + interest.toLowerCase().replace('_', '-')
          + (word.isEmpty() ? "" : "&q=" + URLEncoder.encode(word, StandardCharsets.UTF_8));
    }
  }

  private interface Target {
    /** Answers and tells how many were found. */
    long ask(Question question) throws Exception;
  }

  /** The more frequent ones of those that FillDirectory chooses from. */
  private static final String[] COUNTRIES = "ML SN MA DZ TN EG ET GH CV EC MD GE PH JM FR IT".split(" ");

  private static final String[] LANGUAGES = "fr en es pt ar wo bm snk ff ha".split(" ");
  private static final String[] INTERESTS = "ASSOCIATIONS NETWORKS MENTORING REMITTANCES SAVINGS ENTERPRISE".split(" ");
  private static final String[] WORDS = "nurse welder teacher infirmière pescador irrigation coffee radio".split(" ");

  public static void main(String[] args) throws Exception {
    int rate = Integer.parseInt(args[3]);
    int seconds = Integer.parseInt(args[4]);
    List<Question> questions = questions();
    Target target = args[0].equals("sql") ? sql(args[1]) : http(args[1], args[2], args[0].equals("http"));
    run(target, questions, rate, 10);
    long[] found = {0};
    for (Question question : questions) {
      found[0] += target.ask(question);
    }
    double[] times = run(target, questions, rate, seconds);
    Arrays.sort(times);
    System.out.printf("%.1f | %.1f | %.1f | %.1f | %.1f | %d | %d%n", times[times.length / 2], times[(int) (times.length * 0.95)], times[(int) (times.length * 0.99)], times[times.length - 1],
        times.length / (double) seconds, found[0] / questions.size(), FAILED.get());
  }

  private static final AtomicInteger FAILED = new AtomicInteger();

  private static List<Question> questions() {
    Random random = new Random(42);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      questions.add(new Question(COUNTRIES[random.nextInt(COUNTRIES.length)], LANGUAGES[random.nextInt(LANGUAGES.length)], INTERESTS[random.nextInt(INTERESTS.length)],
          i % 2 == 0 ? "" : WORDS[random.nextInt(WORDS.length)]));
    }
    return questions;
  }

  private static double[] run(Target target, List<Question> questions, int rate, int seconds) throws Exception {
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
          target.ask(questions.get(number % questions.size()));
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

  private static Target http(String base, String path, boolean asks) {
    HttpClient client = HttpClient.newHttpClient();
    boolean counts = path.startsWith("/api");
    return question -> {
      HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(base + (asks ? question.path(path) : path))).build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200 || answer.body().contains("\"preparing\":true")) {
        throw new IllegalStateException("HTTP " + answer.statusCode());
      }
      return counts ? Long.parseLong(answer.body().replaceAll("(?s)^.*?\"total\":(\\d+).*$", "$1")) : 0;
    };
  }

  private static final String SQL =
      """
      with found as materialized (
        select *, %s as rank from bench.listing where origin @> array[?]::text[] and language @> array[?]::text[] and interest @> array[?]::text[] %s)
      select (select count(*) from found),
        (select string_agg(id::text, ',') from (select id from found order by rank desc limit 20) first),
        (select string_agg(v || ' ' || n, ',') from (
          select v, count(*) n from found, unnest(origin || residence || language || interest || kind) v group by v) counts)
      """;

  private static Target sql(String url) throws Exception {
    ArrayBlockingQueue<Connection> pool = new ArrayBlockingQueue<>(10);
    for (int i = 0; i < 10; i++) {
      pool.add(DriverManager.getConnection(url, "postgres", ""));
    }
    String plain = SQL.formatted("0", "");
    String worded = SQL.formatted("ts_rank(search, plainto_tsquery('simple', ?))", "and search @@ plainto_tsquery('simple', ?)");
    return question -> {
      Connection connection = pool.take();
      try (PreparedStatement statement = connection.prepareStatement(question.word().isEmpty() ? plain : worded)) {
        int i = 1;
        if (!question.word().isEmpty()) {
          statement.setString(i++, question.word());
        }
        statement.setString(i++, question.origin().toLowerCase());
        statement.setString(i++, question.language());
        statement.setString(i++, question.interest().toLowerCase());
        if (!question.word().isEmpty()) {
          statement.setString(i, question.word());
        }
        ResultSet rows = statement.executeQuery();
        rows.next();
        return rows.getLong(1);
      } finally {
        pool.add(connection);
      }
    };
  }
}
