package org.corridor.knowledge.domain;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.Recommendation;
import org.corridor.knowledge.Toolbox;
import org.corridor.knowledge.ToolboxSearch.Kind;
import org.corridor.knowledge.domain.SearchEntry.InFive;
import org.corridor.knowledge.domain.SearchEntry.InTwo;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.LocalText;
import org.springframework.stereotype.Component;

/** Turns the toolbox into what is put into the index. */
@Component
class SearchEntries {

  private final Toolbox toolbox;
  private final Map<String, SearchWords> words;

  SearchEntries(Toolbox toolbox, ContentFiles files) {
    this.toolbox = toolbox;
    this.words =
        files.readList("search-words.yaml", SearchWords.class).stream()
            .collect(Collectors.toUnmodifiableMap(SearchWords::block, Function.identity()));
  }

  List<SearchEntry> all() {
    List<SearchEntry> all = new ArrayList<>();
    toolbox.blocks().forEach(block -> all.add(entry(block)));
    toolbox.cases().forEach(entry -> all.add(entry(entry)));
    toolbox.recommendations().forEach(recommendation -> all.add(entry(recommendation)));
    return all;
  }

  private SearchEntry entry(Block block) {
    List<LocalText> text = new ArrayList<>(List.of(block.summary(), block.purpose()));
    block.fitsWhen().forEach(cited -> text.add(cited.text()));
    block.fitsNotWhen().forEach(cited -> text.add(cited.text()));
    block.options().forEach(option -> text.addAll(List.of(option.name(), option.description())));
    List<LocalText> more = new ArrayList<>(block.prepare());
    Stream.concat(block.actionPoints().stream(), block.cautions().stream())
        .forEach(point -> more.addAll(List.of(point.text(), point.why())));
    block.risks().forEach(risk -> more.addAll(List.of(risk.text(), risk.response())));
    block.examples().forEach(example -> more.addAll(List.of(example.did(), example.happened())));
    return new SearchEntry(
        key(Kind.BLOCK, block.id()),
        inTwo(List.of(block.title(), block.question())),
        inTwo(text),
        inTwo(more),
        inFive(language -> words(List.of(block.id()), language)));
  }

  private SearchEntry entry(Case entry) {
    List<LocalText> text = new ArrayList<>(List.of(entry.summary()));
    entry.whatWorked().forEach(cited -> text.add(cited.text()));
    entry
        .difficulties()
        .forEach(
            difficulty ->
                Stream.of(difficulty.text(), difficulty.met())
                    .filter(Objects::nonNull)
                    .forEach(text::add));
    Stream.of(entry.sustainability(), entry.replicable())
        .filter(Objects::nonNull)
        .forEach(text::add);
    String names =
        Stream.concat(
                entry.partners().stream().map(Case.CasePartner::name),
                entry.places().stream().map(Case.CasePlace::name))
            .collect(Collectors.joining(". "));
    return new SearchEntry(
        key(Kind.CASE, entry.id()),
        inTwo(List.of(entry.title())),
        inTwo(text),
        new InTwo(names, names),
        inFive(language -> entry.code() + ", " + countries(entry, language)));
  }

  private SearchEntry entry(Recommendation recommendation) {
    return new SearchEntry(
        key(Kind.RECOMMENDATION, recommendation.id()),
        new InTwo("", ""),
        inTwo(List.of(recommendation.text())),
        new InTwo("", ""),
        inFive(
            language ->
                // The content itself is English and French; only other languages need a bridge.
                language == Language.EN || language == Language.FR
                    ? ""
                    : words(recommendation.blocks(), language)));
  }

  static String key(Kind kind, String id) {
    return kind.code() + ":" + id;
  }

  private String words(List<String> blocks, Language language) {
    return blocks.stream()
        .map(words::get)
        .filter(Objects::nonNull)
        .flatMap(entry -> entry.in(language).stream())
        .collect(Collectors.joining(", "));
  }

  private static String countries(Case entry, Language language) {
    return Stream.concat(
            entry.countries().origin().stream(), entry.countries().residence().stream())
        .map(code -> ULocale.getDisplayCountry("-" + code, language.code()))
        .collect(Collectors.joining(", "));
  }

  /** Each text on a line of its own, see {@link SearchEntry#texts}. */
  private static InTwo inTwo(List<LocalText> texts) {
    return new InTwo(join(texts, Language.EN), join(texts, Language.FR));
  }

  private static String join(List<LocalText> texts, Language language) {
    return texts.stream()
        .map(text -> text.text(language).replaceAll("\\s+", " "))
        .collect(Collectors.joining("\n"));
  }

  private static InFive inFive(Function<Language, String> text) {
    return new InFive(
        text.apply(Language.EN),
        text.apply(Language.FR),
        text.apply(Language.ES),
        text.apply(Language.PT),
        text.apply(Language.AR));
  }
}
