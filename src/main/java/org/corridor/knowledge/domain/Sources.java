package org.corridor.knowledge.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.HandbookSection;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.text.LocalText;
import org.springframework.stereotype.Component;

/** Tells what the places in the handbook that content cites are about. */
@Component
public class Sources {

  private static final Pattern TEXT_BOX = Pattern.compile("Text box (\\d+)");
  private static final Pattern OTHER =
      Pattern.compile(
          "(Recommendations|Chapter) [1-8]|Final recommendations|Introduction|Part II opening|Annex");

  private final Map<String, HandbookSection> sections;
  private final Map<Integer, Case> textBoxes;

  Sources(Toolbox toolbox) {
    sections =
        toolbox.sections().stream()
            .collect(Collectors.toUnmodifiableMap(HandbookSection::section, Function.identity()));
    textBoxes =
        toolbox.cases().stream()
            .filter(entry -> entry.textBox() != null)
            .collect(Collectors.toUnmodifiableMap(Case::textBox, Function.identity()));
  }

  /**
   * A place in the handbook with what it is about.
   *
   * @param place as content files cite it: {@code 2.1}, {@code Text box 10}
   * @param caseId of the case that a text box tells, else empty
   */
  public record Source(String place, Optional<LocalText> title, Optional<String> caseId) {}

  /** Every place that the block cites, once: sections first, then text boxes, then the rest. */
  public List<Source> of(Block block) {
    return of(citedBy(block).toList());
  }

  public List<Source> of(Collection<String> citations) {
    List<Source> sources = new ArrayList<>();
    citations.stream()
        .flatMap(Sources::places)
        .distinct()
        .sorted(Comparator.comparing(Sources::rank))
        .forEach(place -> sources.add(source(place)));
    return sources;
  }

  /** Whether the handbook has such a place, as far as we know it. */
  boolean knows(String place) {
    Matcher box = TEXT_BOX.matcher(place);
    return sections.containsKey(place)
        || (box.matches() && textBoxes.containsKey(Integer.valueOf(box.group(1))))
        || OTHER.matcher(place).matches();
  }

  static Stream<String> places(String citation) {
    return Stream.of(citation.split(";")).map(String::strip).filter(place -> !place.isEmpty());
  }

  static Stream<String> citedBy(Block block) {
    return Stream.of(
            Stream.of(block.section()),
            Stream.concat(block.fitsWhen().stream(), block.fitsNotWhen().stream())
                .map(Block.Cited::source),
            Stream.concat(block.actionPoints().stream(), block.cautions().stream())
                .map(Block.PracticePoint::source),
            block.examples().stream().map(Block.Example::source))
        .flatMap(Function.identity());
  }

  private Source source(String place) {
    Matcher box = TEXT_BOX.matcher(place);
    if (box.matches()) {
      Optional<Case> told = Optional.ofNullable(textBoxes.get(Integer.valueOf(box.group(1))));
      return new Source(place, told.map(Case::title), told.map(Case::id));
    }
    Optional<LocalText> title =
        Optional.ofNullable(sections.get(place)).map(HandbookSection::title);
    return new Source(place, title, Optional.empty());
  }

  /** Sorts "2.1" before "Text box 3" before "Text box 10" before all else. */
  private static String rank(String place) {
    Matcher box = TEXT_BOX.matcher(place);
    if (box.matches()) {
      return "b%03d".formatted(Integer.valueOf(box.group(1)));
    }
    return (Character.isDigit(place.charAt(0)) ? "a" : "c") + place;
  }
}
