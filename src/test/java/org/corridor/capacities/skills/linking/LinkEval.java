package org.corridor.capacities.skills.linking;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code bench/link-eval.sh} runs. */
final class LinkEval {

  private static final int WARM_UP = 500;

  private LinkEval() {}

  public static void main(String[] arguments) throws IOException {
    MeloSet asked = MeloSet.read(Path.of(arguments[0]));
    MeloSet named = MeloSet.read(Path.of(arguments[1]));
    Path esco = Path.of(arguments[2]);
    Map<String, String> groups = Files.exists(esco) ? EscoZip.groups(esco) : Map.of();
    long before = used();
    long start = System.nanoTime();
    LabelIndex index = new LabelIndex(named.concepts(groups));
    double built = seconds(start);
    MeloTrial trial = new MeloTrial(asked, title -> index.link(title, MeloTrial.SEEN));
    say("titles=%d labels=%d", asked.queries().size(), named.labels().size());
    say("unit groups of occupations %s", groups.isEmpty() ? "unknown" : "from " + esco);
    say("index: %.1f s, %d MiB", built, (used() - before) >> 20);
    say("phrases a second of one core: %.0f", speed(index, trial.phrases()));
    say("mrr when all labels of a concept are listed=%.4f", trial.linkedWithAllLabels());
    say("mrr=%.4f", trial.linked());
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  /** Each phrase once, after others have warmed the machine up; seconds of processor time. */
  static double speed(LabelIndex index, List<String> phrases) {
    phrases.stream().limit(WARM_UP).forEach(phrase -> index.link(phrase, 10));
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    long found = phrases.stream().filter(phrase -> !index.link(phrase, 10).isEmpty()).count();
    double used = (threads.getCurrentThreadCpuTime() - start) / 1e9;
    return found == 0 ? 0 : phrases.size() / used;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
