package org.corridor.capacities.skills.linking;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Skill sentences by the linker, by MiniLM, and by both, in one run; and how fast and large the
 * linker is with all skills. Prints the rows of docs/matching-performance.md.
 */
final class MiniLmTrial {

  /** Chosen among .5, 1, 1.5 and 2. */
  private static final double SHARE_OF_MODEL = 1;

  private final Map<String, float[]> known = new HashMap<>();
  private final AllMiniLmL6V2QuantizedEmbeddingModel model;

  private MiniLmTrial(ExecutorService executor) {
    model = new AllMiniLmL6V2QuantizedEmbeddingModel(executor);
  }

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    List<Concept> skills = EscoZip.skills(data.resolve("esco").resolve(EscoZip.NAME));
    long before = used();
    LabelIndex index = new LabelIndex(skills);
    long size = used() - before;
    List<String> phrases =
        skills.stream().map(skill -> skill.labels().get(skill.labels().size() - 1)).toList();
    double speed = LinkEval.speed(index, phrases.subList(0, 4_000));
    ExecutorService executor = Executors.newSingleThreadExecutor();
    MiniLmTrial trial = new MiniLmTrial(executor);
    long start = System.nanoTime();
    skills.forEach(skill -> trial.vector(skill.labels().get(0)));
    double embedding = (System.nanoTime() - start) / 1e9;
    Function<String, Ranking> tfIdf = SkillSentences.byTerms(skills, TermScores::tfIdf);
    Function<String, Ranking> bm25 = SkillSentences.byTerms(skills, TermScores::bm25);
    for (String name : List.of("house", "tech")) {
      SkillSentences sentences = SkillSentences.read(data.resolve("skills"), name, skills);
      say(
          "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f |",
          name,
          sentences.skills().size(),
          sentences.rPrecision(tfIdf),
          sentences.rPrecision(bm25),
          sentences.rPrecision(text -> trial.rank(text, skills, skill -> 0.0)),
          sentences.rPrecision(text -> Ranking.of(index.mentioned(text, 5))),
          sentences.rPrecision(
              text -> {
                Map<String, Double> linked = new HashMap<>();
                index
                    .mentioned(text, 400)
                    .forEach(match -> linked.put(match.conceptUri(), match.score()));
                return trial.rank(
                    text, skills, skill -> linked.getOrDefault(skill.uri(), 0.0) / SHARE_OF_MODEL);
              }));
    }
    say("");
    say(
        "All skills in English (%,d labels): %.0f phrases a second of one core, index of %d MiB. MiniLM needs %.1f ms a text here, %.0f s for the preferred labels alone.",
        skills.stream().mapToInt(skill -> skill.labels().size()).sum(),
        speed,
        size >> 20,
        embedding * 1000 / skills.size(),
        embedding);
    executor.shutdownNow();
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private float[] vector(String text) {
    return known.computeIfAbsent(text, some -> model.embed(some).content().vector());
  }

  /** By the nearness of preferred labels (the vectors are of length 1) and what is added. */
  private Ranking rank(String text, List<Concept> skills, Function<Concept, Double> added) {
    float[] own = vector(text);
    float[] scores = new float[skills.size()];
    for (int skill = 0; skill < scores.length; skill++) {
      float[] other = vector(skills.get(skill).labels().get(0));
      double sum = added.apply(skills.get(skill));
      for (int place = 0; place < own.length; place++) {
        sum += own[place] * other[place];
      }
      scores[skill] = (float) sum;
    }
    return Ranking.of(skills.stream().map(Concept::uri).toList(), scores);
  }
}
