package org.corridor.capacities.matching.domain;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.corridor.capacities.matching.Demand;
import org.corridor.capacities.matching.domain.Pool.Found;
import org.postgresql.PGConnection;

/**
 * The best twenty for a need among very many people, beside what plain PostgreSQL answers to the
 * same questions in the same run. Started by {@code bench/matching.sh}.
 */
final class MatchingBench {

  private static final int TOP = 20;
  private static final int SAMPLE = 200;
  private static final int WARM_UP = 500;

  private final Relations relations;
  private final int people;
  private final int needs;
  private final int rate;
  private final int seconds;
  private final List<Demand> asked;

  private record Relations(EscoRelations esco, Kinship kinship) {}

  private MatchingBench(Relations relations, int people, int needs, int rate, int seconds) {
    this.relations = relations;
    this.people = people;
    this.needs = needs;
    this.rate = rate;
    this.seconds = seconds;
    MadeUp madeUp = madeUp(7);
    asked = IntStream.range(0, needs).mapToObj(each -> madeUp.need()).toList();
  }

  /** Folder of ESCO's zip, needs, questions a second, seconds, then sizes. */
  public static void main(String[] arguments) throws Exception {
    EscoRelations esco = new EscoRelations(Path.of(arguments[0], "esco-v1.1.1-relations.zip"));
    Relations relations = new Relations(esco, new Kinship(esco));
    for (int size = 4; size < arguments.length; size++) {
      new MatchingBench(
              relations,
              Integer.parseInt(arguments[size]),
              Integer.parseInt(arguments[1]),
              Integer.parseInt(arguments[2]),
              Integer.parseInt(arguments[3]))
          .run();
    }
  }

  private MadeUp madeUp(long seed) {
    return new MadeUp(relations.esco(), relations.esco().occupations(), seed);
  }

  private void run() throws Exception {
    long start = System.nanoTime();
    PoolBuilder builder = new PoolBuilder();
    MadeUp madeUp = madeUp(1);
    for (int number = 1; number <= people; number++) {
      builder.add(madeUp.person(number));
    }
    Pool pool = builder.build();
    double built = (System.nanoTime() - start) / 1e9;
    Bits all = Bits.all(people);
    Times ours = load(question -> pool.best(terms(question), TOP, all).size());
    double recall = recall(pool, all);
    Times plain = plain();
    System.out.printf(
        Locale.ROOT,
        "| %,d | %s | %.4f | %s | %.1f | %.0f | %.1f | %.0f |%n",
        people,
        ours.told(),
        recall,
        plain.told(),
        plain.found(),
        pool.bytes() / 1048576.0,
        built,
        heap());
  }

  private Terms terms(int question) {
    return Terms.of(asked.get(question % needs), relations.kinship());
  }

  private static double heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
  }

  private record Times(double[] ms, double found) {
    String told() {
      return String.format(Locale.ROOT, "%.1f | %.1f | %.1f", at(0.5), at(0.95), at(0.99));
    }

    private double at(double share) {
      return ms[(int) Math.min(ms.length - 1, share * ms.length)];
    }
  }

  /**
   * Questions at a steady rate, from the moment each is due; as many at once as there are cores.
   */
  private Times load(ToIntFunction<Integer> question) throws Exception {
    Random random = new Random(11);
    for (int each = 0; each < WARM_UP; each++) {
      int unused = question.applyAsInt(random.nextInt(needs));
    }
    int count = rate * seconds;
    double[] ms = new double[count];
    int[] found = new int[count];
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    List<Future<?>> running = new ArrayList<>();
    long begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
    for (int each = 0; each < count; each++) {
      long due = begin + each * 1_000_000_000L / rate;
      int number = each;
      int need = random.nextInt(needs);
      running.add(
          threads.submit(
              () -> {
                waitFor(due);
                found[number] = question.applyAsInt(need);
                ms[number] = (System.nanoTime() - due) / 1e6;
              }));
    }
    for (Future<?> each : running) {
      each.get();
    }
    threads.shutdown();
    Arrays.sort(ms);
    return new Times(ms, Arrays.stream(found).average().orElse(0));
  }

  private static void waitFor(long due) {
    long left = due - System.nanoTime();
    if (left > 0) {
      try {
        TimeUnit.NANOSECONDS.sleep(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Of the best twenty that looking at everybody gives, how many are found. */
  private double recall(Pool pool, Bits all) throws Exception {
    int sample = Math.min(SAMPLE, needs);
    List<Terms> terms = IntStream.range(0, sample).mapToObj(this::terms).toList();
    List<Best> true20 = terms.stream().map(each -> new Best(TOP)).toList();
    MadeUp madeUp = madeUp(1);
    for (int number = 1; number <= people; number++) {
      Candidate person = madeUp.person(number);
      for (int each = 0; each < sample; each++) {
        if (Fit.admits(terms.get(each), person)) {
          Fit fit = Fit.of(terms.get(each), person);
          if (fit.covered().stream().anyMatch(share -> share > 0)) {
            true20.get(each).offer(fit.value(), number);
          }
        }
      }
    }
    int wanted = 0;
    int found = 0;
    for (int each = 0; each < sample; each++) {
      Best truth = true20.get(each);
      int size = truth.slots().length;
      wanted += size;
      float least = size == 0 ? 0 : truth.score(size - 1);
      found +=
          (int)
              pool.best(terms.get(each), TOP, all).stream()
                  .map(Found::value)
                  .filter(value -> value >= least)
                  .limit(size)
                  .count();
    }
    return wanted == 0 ? 1 : (double) found / wanted;
  }

  /**
   * The same people in a table: skills as words of a full text, all else as arrays, an index each.
   */
  private Times plain() throws Exception {
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder().setServerConfig("shared_buffers", "1GB").start()) {
      try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
        connection
            .createStatement()
            .execute(
                "create table person (number int primary key, skills tsvector, sectors text[],"
                    + " languages text[], modes text[], places text[], teaches bool, volunteers bool)");
        copy(connection);
        connection.createStatement().execute("create index on person using gin (skills)");
        connection
            .createStatement()
            .execute("create index on person using gin (sectors, languages, modes)");
        connection.createStatement().execute("vacuum analyze person");
      }
      ThreadLocal<Connection> own =
          ThreadLocal.withInitial(
              () -> {
                try {
                  return postgres.getPostgresDatabase().getConnection();
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              });
      return load(question -> ask(own.get(), asked.get(question % needs)));
    }
  }

  private void copy(Connection connection) throws Exception {
    MadeUp madeUp = madeUp(1);
    StringBuilder rows = new StringBuilder();
    var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy person from stdin");
    for (int number = 1; number <= people; number++) {
      Candidate person = madeUp.person(number);
      Set<String> places = new HashSet<>(person.ties());
      places.add(person.origin());
      places.add(person.residence());
      rows.append(number)
          .append('\t')
          .append(
              person.abilities().stream()
                  .map(ability -> "s" + ability.concept())
                  .distinct()
                  .collect(Collectors.joining(" ")))
          .append('\t')
          .append(array(person.sectors()))
          .append('\t')
          .append(array(person.languages()))
          .append('\t')
          .append(array(person.modes()))
          .append('\t')
          .append(array(places))
          .append('\t')
          .append(person.teaches())
          .append('\t')
          .append(person.volunteers())
          .append('\n');
      if (rows.length() > 1_000_000 || number == people) {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        rows.setLength(0);
      }
    }
    copy.endCopy();
  }

  private static String array(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
  }

  private static int ask(Connection connection, Demand demand) {
    String words =
        demand.skills().stream()
            .map(wanted -> "s" + wanted.concept().value())
            .collect(Collectors.joining(" | "));
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            select number from person, to_tsquery('simple', ?) q
            where skills @@ q and sectors @> ?::text[] and languages && ?::text[] and modes && ?::text[]
            order by ts_rank(skills, q)
              + case when places @> array[?]::text[] then .12 else 0 end
              + case when teaches or not ? then .05 else 0 end
              + case when volunteers or not ? then .05 else 0 end desc
            limit 20
            """)) {
      statement.setString(1, words);
      statement.setString(2, array(Set.of(demand.sector())));
      statement.setString(3, array(demand.languages()));
      statement.setString(4, array(demand.modes()));
      statement.setString(5, demand.country());
      statement.setBoolean(6, demand.teaching());
      statement.setBoolean(7, demand.volunteers());
      int found = 0;
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found++;
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
