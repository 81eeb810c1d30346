package org.corridor.projects.underway.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectWords;
import org.corridor.projects.underway.ProjectWords.Piece;
import org.corridor.projects.underway.domain.OpenProjects.Mine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds words in all that the reader's own projects hold, whatever their accents and case. */
@Service
@Transactional(readOnly = true)
public class SearchProjects {

  /** Characters of what is looked for. */
  public static final int LONGEST = 100;

  /** Of what is shown. */
  public static final int MOST = 50;

  private static final int AROUND = 60;

  private final OpenProjects projects;
  private final List<ProjectWords> subjects;

  SearchProjects(OpenProjects projects, List<ProjectWords> subjects) {
    this.projects = projects;
    this.subjects = subjects;
  }

  /**
   * @param excerpt of the text around the first word; empty where only the title has it
   */
  public record Hit(ProjectUnderWay project, Piece piece, String excerpt) {

    public String path() {
      return project.key().path() + piece.path();
    }
  }

  /**
   * @param more whether there is more than is shown
   */
  public record Found(List<Hit> hits, boolean more) {
    public Found {
      hits = List.copyOf(hits);
    }
  }

  /** What has all of the words, those with a title that has them first, then the newest. */
  public Found find(String typed) {
    List<String> words =
        Stream.of(fold(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    if (words.isEmpty()) {
      return new Found(List.of(), false);
    }
    List<Hit> hits = new ArrayList<>();
    for (Mine mine : projects.mine()) {
      for (ProjectWords subject : subjects) {
        try (Stream<Piece> pieces = subject.pieces(mine.project())) {
          pieces
              .filter(piece -> holds(piece.title() + " " + piece.text(), words))
              .map(piece -> new Hit(mine.project(), piece, excerpt(piece.text(), words)))
              .forEach(hits::add);
        }
      }
    }
    hits.sort(
        Comparator.comparing((Hit hit) -> !holds(hit.piece().title(), words))
            .thenComparing(hit -> day(hit.piece()), Comparator.reverseOrder()));
    return new Found(hits.subList(0, Math.min(MOST, hits.size())), hits.size() > MOST);
  }

  private static LocalDate day(Piece piece) {
    return piece.day() == null ? LocalDate.MIN : piece.day();
  }

  private static boolean holds(String text, List<String> words) {
    String folded = fold(text);
    return words.stream().allMatch(folded::contains);
  }

  /** Letter for letter as long as the text where it has no letters that fall apart. */
  private static String excerpt(String text, List<String> words) {
    String flat = text.replace('\n', ' ');
    int at = fold(flat).indexOf(words.get(0));
    if (at < 0) {
      return "";
    }
    int from = Math.max(0, Math.min(at, flat.length()) - AROUND);
    int to = Math.min(flat.length(), at + words.get(0).length() + AROUND);
    return (from > 0 ? "…" : "")
        + flat.substring(from, Math.max(from, to)).strip()
        + (to < flat.length() ? "…" : "");
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
