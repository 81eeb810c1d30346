package org.corridor.projects.registry.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.corridor.platform.text.Language;

/**
 * The words by which a project is found, in the languages they are in and by how much they matter:
 * {@code A} its name, {@code B} where and who, {@code C} what kind of project, {@code D} its story.
 */
final class SearchText {

  private static final int SHORTEST_CORRECTED = 3;
  private static final int LONGEST_CORRECTED = 60;

  /** A piece of text; its language is the name of a text search configuration of PostgreSQL. */
  record Piece(String language, char weight, String text) {}

  private final List<Piece> pieces = new ArrayList<>();

  SearchText add(Language language, char weight, String text) {
    String plain = Words.plain(text);
    if (!plain.isEmpty()) {
      pieces.add(new Piece(configuration(language), weight, plain));
    }
    return this;
  }

  /** Small: all but the story. */
  List<Piece> head() {
    return pieces.stream().filter(piece -> piece.weight() != 'D').toList();
  }

  List<Piece> all() {
    return List.copyOf(pieces);
  }

  /** All words that a slip of the pen can be corrected to. */
  Set<String> words() {
    Set<String> words = new TreeSet<>();
    for (Piece piece : pieces) {
      for (String word : piece.text().split(" ")) {
        if (word.length() >= SHORTEST_CORRECTED && word.length() <= LONGEST_CORRECTED) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private static String configuration(Language language) {
    return switch (language) {
      case EN -> "english";
      case FR -> "french";
      case ES -> "spanish";
      case PT -> "portuguese";
      case AR -> "arabic";
    };
  }
}
