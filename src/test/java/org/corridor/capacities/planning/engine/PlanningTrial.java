package org.corridor.capacities.planning.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Measures the planner; see bench/planning.sh. */
final class PlanningTrial {

  private static final int[] SECONDS = {1, 5, 10, 30, 60};

  private PlanningTrial() {}

  public static void main(String[] arguments) {
    int people = Integer.parseInt(arguments[1]);
    int missions = Integer.parseInt(arguments[2]);
    int seconds = Integer.parseInt(arguments[3]);
    boolean pure = arguments[0].equals("pure");
    for (int place = 4; place < arguments.length; place++) {
      long seed = Long.parseLong(arguments[place]);
      Problem problem =
          pure ? World.pure(seed, people, missions) : World.whole(seed, people, missions);
      trial(seed, problem, seconds);
    }
  }

  private record Seen(double second, Standing standing) {}

  private static void trial(long seed, Problem problem, int seconds) {
    long begin = System.nanoTime();
    List<Seen> seen = new ArrayList<>();
    Duration most = Duration.ofSeconds(seconds);
    Plan plan =
        new Planner(problem, Effort.lasting(most, most))
            .make(
                better -> seen.add(new Seen((System.nanoTime() - begin) / 1e9, better.standing())));
    double took = (System.nanoTime() - begin) / 1e9;
    String memory = memory();
    List<String> broken = RuleBreaks.of(problem, plan);
    long bound = Optimum.bound(problem);
    Standing standing = plan.standing();
    StringBuilder row = new StringBuilder("| " + seed + " | " + problem.candidates().size());
    row.append(" | ").append(standing.filled()).append(" of ").append(standing.seats());
    row.append(decimals(" | %.1f |", seen.get(0).second()));
    for (int at : SECONDS) {
      row.append(at <= seconds ? " " + at(seen, at) + " |" : "");
    }
    row.append(" ").append(bound);
    row.append(decimals(" | %.3f", 100.0 * (bound - standing.good()) / bound));
    row.append(" | ").append(broken.size());
    row.append(decimals(" | %.1f", took)).append(" | ").append(memory).append(" |");
    System.out.println(row);
    broken.stream().limit(5).forEach(System.err::println);
  }

  private static String decimals(String pattern, double figure) {
    return String.format(Locale.ROOT, pattern, figure);
  }

  /** The most that the process has held so far, in MiB; empty where the system does not say. */
  private static String memory() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM"))
          .map(line -> line.replaceAll("\\D", ""))
          .map(size -> String.valueOf(Long.parseLong(size) / 1024))
          .findFirst()
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  private static String at(List<Seen> seen, int second) {
    String best = "-";
    for (Seen some : seen) {
      if (some.second() <= second) {
        best = String.valueOf(some.standing().good());
      }
    }
    return best;
  }
}
