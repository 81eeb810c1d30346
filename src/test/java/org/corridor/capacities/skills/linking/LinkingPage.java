package org.corridor.capacities.skills.linking;

import java.util.Locale;

/** {@code docs/matching.md}. */
final class LinkingPage {

  private static final String HEAD =
      """
      # Linking text to concepts, measured

      Written by `LinkingEvaluationTests` from `../shared/data`, which fails when this page is out of date and is skipped where the data is absent. Speed, memory and the comparison with an
      embedding model are in [matching-performance.md](matching-performance.md), which `bench/linking.sh` writes.

      ## Occupation titles (MELO)

      Titles of the national classifications of the United States, France and Spain are to find the labels of the ESCO occupation or unit group that experts assigned. Mean reciprocal rank of the first
      right label among the first hundred; of equal scores the wrong ones count as first. `q` is the language of the titles, `c` that of the labels.

      | set | TF-IDF, label by label | BM25, label by label | TF-IDF, bridged | BM25, bridged | linker, all labels of a concept listed | **linker** |
      |---|---|---|---|---|---|---|
      """;

  private static final String METHOD =
      """

      - **Label by label** is what MELO publishes: each label of the language asked for is scored by itself. From one language to another that finds only what is written alike (TF-IDF, which takes long, is left out there).
      - **Bridged**: the labels of the concept *in the language of the titles* are scored, the best one counts for the concept, and the concept's URI leads to the labels asked for. Within one
        language this is the same labels, ranked as concepts.
      - **Linker** ranks concepts too and shows one label of each: that is what a page shows. Embedding models in the published figures rank labels, so that several labels of one wrong concept push the
        right one down; the column *all labels of a concept listed* is the linker under that handicap, at its worst: all labels of a concept before the next concept.
      - Published for comparison, label by label, mean over MELO's sets, which are more than these: within one language BM25 .338, mE5 .486, E5 .523, OpenAI .524; from another language to English BM25
        .015, E5 .380, OpenAI .420. The bridge uses what those did not: the labels that ESCO has in the language of the titles.

      ## Sentences about skills

      Sentences of job advertisements are to find the skills of ESCO (13,896, in English) that experts found in them. RP@5: how many of the right ones are among the first five, of those that can be. TF-IDF and an embedding
      model, which take longer: [matching-performance.md](matching-performance.md).

      | sentences | with a skill | BM25 | **linker** |
      |---|---|---|---|
      """;

  private static final String CHOICES =
      """

      ## How it works

      Each language has an index of its own labels (`LabelIndex`). A text is held against all of them:

      1. **Words** (`Cover`): each word of the text counts with the most similar word of the label, each word of the label with the most similar one of the text, weighted by rarity among concepts. Similar
         are words that share character sequences (`Vocabulary`); that covers number, gender, case and slips of the pen without a list of endings. Words after the first comma, bracket or dash of a title count less.
      2. **Shape** (`Shapes`): cosine of the character sequences of the hundred nearest concepts, which bridges compounds and hyphens.
      3. **Concept**: the preferred label counts once more; an occupation gains from its unit group, a unit group from the best occupation in it, and of equals the occupation goes first. Groups of ISCO-08
         above the unit groups are not looked for. Which occupation is in which group is from ESCO 1.1.1, the same for all languages.
      4. **Longer texts** are read through a window of six words, moved by three.

      Nothing knows a language: no list of words, endings or stop words, and one set of weights (`Balance`).

      ## What was chosen on what

      The answers were used to judge, never to learn from. The weights for titles are round figures near the best on the American set alone. The French and Spanish sets were looked at too while the
      method was made (which signs to use, that the balance between title and label should be nearer the middle than the American set alone says), so they are not untouched. The weights and the
      window for sentences were chosen on both validation sets among 72 combinations; with 61 and 75 sentences a difference of .05 says little. No other language was
      tried; `bench/link-eval.sh` measures any.

      ## What falls short

      More than half of the Spanish titles do not find their concept first, and three in ten not among the first ten: they name a level, a size of firm or an exception that ESCO's labels do not have, or mean it in words that no label has. A synonym
      that stands in no label is not found.
      """;

  private LinkingPage() {}

  static String of(LinkingFigures figures) {
    StringBuilder page = new StringBuilder(HEAD);
    figures
        .titles()
        .forEach(
            (set, row) ->
                page.append(
                    line(
                        "| %s | %s | %.3f | %.3f | %.3f | %.3f | **%.3f** |%n",
                        set,
                        row.labelsTfIdf() == LinkingFigures.NOT_MEASURED
                            ? "-"
                            : line("%.3f", row.labelsTfIdf()),
                        row.labelsBm25(),
                        row.bridgeTfIdf(),
                        row.bridgeBm25(),
                        row.allLabels(),
                        row.linked())));
    page.append(
        line("| mean of the first three | | | | | | **%.3f** |%n", figures.meanOfSameLanguage()));
    page.append(METHOD);
    figures
        .sentences()
        .forEach(
            (set, row) ->
                page.append(
                    line(
                        "| %s | %d | %.3f | **%.3f** |%n",
                        set, row.count(), row.bm25(), row.linked())));
    return page.append(CHOICES).toString();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
