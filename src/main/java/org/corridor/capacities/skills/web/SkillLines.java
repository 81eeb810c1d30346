package org.corridor.capacities.skills.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.capacities.skills.Skills;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one way to type skills, anywhere: one a line in one's own words. Before anything is saved the
 * page shows for each new line what may be meant by it, and the person chooses one or keeps only
 * their words; what was decided is never asked again. Works without JavaScript.
 *
 * <pre>{@code
 * SkillLines.Typed skills = skillLines.read(sent, "skills", reader, reader);
 * if (skills.isAsking() || !sent.isValid()) {
 *   return page.addObject("skills", skills); // 200 where sent.isValid(), else 422
 * }
 * save(skills.lines());
 * }</pre>
 *
 * shown by {@code @template.capacities.skills.components.skillLines(page = page, typed = skills,
 * label = ...)} inside the page's form. The form of a page that is first shown comes from {@link
 * #show}.
 */
@Component
public class SkillLines {

  /** Lines in one form. */
  public static final int MOST = 40;

  /** What is sent for a line whose writer keeps only their words. */
  public static final String OWN_WORDS = "own";

  private static final int PROPOSALS = 5;
  private static final int EMPTY = 3;

  private final Skills skills;

  SkillLines(Skills skills) {
    this.skills = skills;
  }

  /**
   * A line of the form.
   *
   * @param proposals to choose from; empty where nothing is asked
   * @param chosen the number of the concept, {@link #OWN_WORDS}, or empty
   * @param open it must still be decided
   */
  public record Line(
      String words,
      Language written,
      List<NamedConcept> proposals,
      String chosen,
      boolean open,
      @Nullable String problem) {

    public Line {
      proposals = List.copyOf(proposals);
    }

    static Line empty(Language written) {
      return new Line("", written, List.of(), "", false, null);
    }

    /** Whether there is anything to choose, or was. */
    public boolean isAsked() {
      return !proposals.isEmpty() || chosen.equals(OWN_WORDS);
    }
  }

  /**
   * All lines, to be shown or to be saved.
   *
   * @param lines those that are decided
   * @param shown all of them with some empty ones
   * @param isAsking whether the page is to be shown again before it saves: because a button of the
   *     lines was pressed or because something is still to be chosen
   */
  public record Typed(String field, List<SkillLine> lines, List<Line> shown, boolean isAsking) {
    public Typed {
      lines = List.copyOf(lines);
      shown = List.copyOf(shown);
    }

    /** Those that are not decided. */
    public List<Line> open() {
      return shown.stream().filter(Line::open).toList();
    }

    /** The name of a part of a line in the form. */
    public String name(int line, String part) {
      return field + "[" + line + "]." + part;
    }
  }

  /** The lines as they are stored, with room for more. */
  public Typed show(String field, Collection<SkillLine> stored, Language reader) {
    List<ConceptId> concepts =
        stored.stream().map(SkillLine::concept).filter(Objects::nonNull).toList();
    Map<ConceptId, NamedConcept> named = skills.named(concepts, reader);
    List<Line> shown = new ArrayList<>();
    for (SkillLine line : stored) {
      NamedConcept concept = line.concept() == null ? null : named.get(line.concept());
      shown.add(
          new Line(
              line.words(),
              line.written(),
              concept == null ? List.of() : List.of(concept),
              concept == null ? OWN_WORDS : number(concept),
              false,
              null));
    }
    return new Typed(field, List.copyOf(stored), withRoom(shown, reader, false), false);
  }

  /**
   * What was typed and chosen. Problems (too long, too many, proposals passed over) are noted in
   * the submission.
   *
   * @param written what new words are written in
   */
  public Typed read(Submission sent, String field, Language written, Language reader) {
    List<Sent> rows =
        sent.rows(field, Submission.MOST_ROWS, SkillLines::sent).stream()
            .filter(row -> !row.words().isEmpty())
            .toList();
    if (rows.size() > MOST) {
      sent.problem(
          field, "platform.form.too-many-rows", Map.of("most", MOST, "typed", rows.size()));
    }
    boolean find = sent.ticked(field + ".find");
    boolean more = sent.ticked(field + ".more");
    List<Line> shown = new ArrayList<>();
    Map<String, SkillLine> lines = new LinkedHashMap<>();
    Set<ConceptId> seen = new HashSet<>();
    for (Sent row : rows) {
      Line line = line(row, written, reader, find || more);
      if (line.problem() != null) {
        sent.problem(
            field + "[" + shown.size() + "]." + (line.open() ? "concept" : "words"),
            line.problem(),
            Map.of("most", SkillLine.LONGEST, "typed", row.words().length()));
      } else if (!line.open()) {
        ConceptId concept = concept(line.chosen());
        if (concept == null || seen.add(concept)) {
          lines.putIfAbsent(
              concept == null ? key(row.words()) : "#" + concept.value(),
              new SkillLine(line.words(), line.written(), concept));
        }
      }
      shown.add(line);
    }
    boolean asking = find || more || shown.stream().anyMatch(Line::open);
    return new Typed(field, List.copyOf(lines.values()), withRoom(shown, written, more), asking);
  }

  /**
   * What was sent of a line.
   *
   * @param asked the words that the proposals were for
   */
  private record Sent(String words, String asked, String written, String concept) {}

  private static Sent sent(Submission row) {
    return new Sent(
        row.text("words", Integer.MAX_VALUE).replaceAll("\\s+", " "),
        row.text("asked", Integer.MAX_VALUE),
        row.text("written", Integer.MAX_VALUE),
        row.text("concept", Integer.MAX_VALUE));
  }

  private Line line(Sent row, Language written, Language reader, boolean first) {
    boolean same = row.words().equals(row.asked());
    Language language = same ? Language.of(row.written()).orElse(written) : written;
    if (row.words().codePointCount(0, row.words().length()) > SkillLine.LONGEST) {
      return new Line(row.words(), language, List.of(), "", false, "platform.form.too-long");
    }
    ConceptId chosen = same ? concept(row.concept()) : null;
    if (chosen != null) {
      Optional<NamedConcept> named =
          Optional.ofNullable(skills.named(List.of(chosen), reader).get(chosen));
      if (named.isPresent()) {
        return new Line(
            row.words(), language, List.of(named.get()), number(named.get()), false, null);
      }
    }
    List<NamedConcept> proposals = skills.suggest(row.words(), language, reader, PROPOSALS);
    if (proposals.isEmpty() || same && row.concept().equals(OWN_WORDS)) {
      return new Line(row.words(), language, List.of(), OWN_WORDS, false, null);
    }
    NamedConcept best = proposals.get(0);
    String likeliest = isCalled(best, row.words()) ? number(best) : "";
    return new Line(
        row.words(),
        language,
        proposals,
        likeliest,
        true,
        same && !first ? "capacities.skills.lines.choose" : null);
  }

  private static @Nullable ConceptId concept(String number) {
    return number.matches("[1-9][0-9]{0,8}") ? new ConceptId(Integer.parseInt(number)) : null;
  }

  private static String number(NamedConcept concept) {
    return String.valueOf(concept.id().value());
  }

  /** Labels name both genders with a stroke between them. */
  private static boolean isCalled(NamedConcept concept, String words) {
    return key(concept.label()).equals(key(words))
        || Arrays.stream(concept.label().split("/"))
            .anyMatch(label -> key(label.strip()).equals(key(words)));
  }

  private static String key(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  private static List<Line> withRoom(List<Line> lines, Language written, boolean more) {
    List<Line> all = new ArrayList<>(lines);
    int empty = lines.isEmpty() ? EMPTY : more ? EMPTY : 1;
    for (int i = 0; i < empty && all.size() < MOST; i++) {
      all.add(Line.empty(written));
    }
    return all;
  }
}
