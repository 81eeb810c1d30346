package org.corridor.capacities.skills.linking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All figures of one run over the published data. */
final class LinkingFigures {

  /** It would take long, to find only what both languages write alike. */
  static final double NOT_MEASURED = -1;

  /** Titles in one language, and the set that holds the labels of that language. */
  private static final Map<String, String> SETS = new LinkedHashMap<>();

  static {
    SETS.put("usa_q_en_c_en", "usa_q_en_c_en");
    SETS.put("fra_q_fr_c_fr", "fra_q_fr_c_fr");
    SETS.put("esp_q_es_c_es", "esp_q_es_c_es");
    SETS.put("fra_q_fr_c_en", "fra_q_fr_c_fr");
    SETS.put("esp_q_es_c_en", "esp_q_es_c_es");
  }

  /**
   * Mean reciprocal ranks on one set of titles.
   *
   * @param labelsTfIdf character sequences, labels in the language asked for, if that is the
   *     titles'
   * @param labelsBm25 words, labels in the language asked for
   * @param bridgeTfIdf character sequences, concepts by labels in the language of the titles
   * @param bridgeBm25 words, concepts by labels in the language of the titles
   * @param allLabels the linker, when all labels of a concept are listed
   * @param linked the linker
   */
  record Titles(
      double labelsTfIdf,
      double labelsBm25,
      double bridgeTfIdf,
      double bridgeBm25,
      double allLabels,
      double linked) {}

  /** RP@5 on one set of sentences. */
  record Sentences(int count, double bm25, double linked) {}

  private final Map<String, Titles> titles = new LinkedHashMap<>();
  private final Map<String, Sentences> sentences = new LinkedHashMap<>();

  LinkingFigures(Path data) throws IOException {
    Path zip = data.resolve("esco").resolve(EscoZip.NAME);
    Map<String, String> groups = EscoZip.groups(zip);
    Map<String, MeloSet> sets = new LinkedHashMap<>();
    Map<String, Bridge> bridges = new LinkedHashMap<>();
    for (String name : SETS.keySet()) {
      sets.put(name, MeloSet.read(data.resolve("melo").resolve(name)));
    }
    SETS.forEach(
        (asked, named) ->
            titles.put(
                asked,
                titles(
                    sets.get(asked),
                    bridges.computeIfAbsent(named, name -> Bridge.over(sets.get(name), groups)))));
    List<Concept> skills = EscoZip.skills(zip);
    LabelIndex index = new LabelIndex(skills);
    for (String name : List.of("house", "tech")) {
      sentences.put(
          name,
          sentences(SkillSentences.read(data.resolve("skills"), name, skills), skills, index));
    }
  }

  /** What finds concepts by labels in the language of the titles; each title is looked up once. */
  private record Bridge(
      MeloSet named,
      Function<String, List<Match>> linker,
      Function<String, Found> tfIdf,
      Function<String, Found> bm25) {

    static Bridge over(MeloSet named, Map<String, String> groups) {
      List<String> texts = List.copyOf(named.labels().values());
      List<String> ids = List.copyOf(named.labels().keySet());
      List<String> concepts = ids.stream().map(named.conceptOf()::get).toList();
      LabelIndex index = new LabelIndex(named.concepts(groups));
      TermScores tfIdf = TermScores.tfIdf(texts);
      TermScores bm25 = TermScores.bm25(texts);
      return new Bridge(
          named,
          once(title -> index.link(title, MeloTrial.SEEN)),
          once(title -> Found.of(ids, concepts, tfIdf.of(title))),
          once(title -> Found.of(ids, concepts, bm25.of(title))));
    }

    private static <T> Function<String, T> once(Function<String, T> found) {
      Map<String, T> known = new HashMap<>();
      return title -> known.computeIfAbsent(title, found);
    }
  }

  /** The same scores, as labels and as concepts. */
  private record Found(Ranking labels, Ranking concepts) {

    static Found of(List<String> ids, List<String> concepts, float[] scores) {
      return new Found(Ranking.of(ids, scores), Ranking.ofConcepts(concepts, scores));
    }
  }

  private static Titles titles(MeloSet asked, Bridge bridge) {
    MeloTrial trial = new MeloTrial(asked, bridge.linker());
    boolean same = asked.name().equals(bridge.named().name());
    return new Titles(
        same ? trial.byLabel(title -> bridge.tfIdf().apply(title).labels()) : NOT_MEASURED,
        trial.byLabel(same ? title -> bridge.bm25().apply(title).labels() : bm25(asked)),
        trial.byConcept(title -> bridge.tfIdf().apply(title).concepts()),
        trial.byConcept(title -> bridge.bm25().apply(title).concepts()),
        trial.linkedWithAllLabels(),
        trial.linked());
  }

  private static Function<String, Ranking> bm25(MeloSet asked) {
    List<String> ids = List.copyOf(asked.labels().keySet());
    TermScores bm25 = TermScores.bm25(List.copyOf(asked.labels().values()));
    return title -> Ranking.of(ids, bm25.of(title));
  }

  private static Sentences sentences(
      SkillSentences sentences, List<Concept> skills, LabelIndex index) {
    return new Sentences(
        sentences.skills().size(),
        sentences.rPrecision(SkillSentences.byTerms(skills, TermScores::bm25)),
        sentences.rPrecision(text -> Ranking.of(index.mentioned(text, 5))));
  }

  Titles titles(String set) {
    return titles.get(set);
  }

  /** Over the sets whose titles and labels are in one language. */
  double meanOfSameLanguage() {
    return titles.entrySet().stream()
        .filter(set -> SETS.get(set.getKey()).equals(set.getKey()))
        .mapToDouble(set -> set.getValue().linked())
        .average()
        .orElse(0);
  }

  Map<String, Titles> titles() {
    return titles;
  }

  Map<String, Sentences> sentences() {
    return sentences;
  }
}
