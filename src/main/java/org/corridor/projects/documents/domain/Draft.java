package org.corridor.projects.documents.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.platform.document.Part;
import org.corridor.platform.document.Part.Row;

/** A document while it is being put together, chapter by chapter. */
final class Draft {

  private final Words words;
  private final List<Part> parts = new ArrayList<>();
  private int chapters;

  Draft(Words words) {
    this.words = words;
  }

  Words words() {
    return words;
  }

  List<Part> parts() {
    return parts;
  }

  /** A numbered chapter; one in which nothing stands says so. */
  void chapter(String key, Runnable body) {
    chapters++;
    parts.add(new Part.Heading(1, chapters + ". " + words.say(key)));
    int before = parts.size();
    body.run();
    if (parts.size() == before) {
      parts.add(new Part.Note(words.say("still-open")));
    }
  }

  void section(String text) {
    parts.add(new Part.Heading(2, text));
  }

  /** A labelled text, unless nothing was written. */
  void prose(String key, String text) {
    if (!text.isBlank()) {
      parts.add(new Part.Prose(words.say(key), text));
    }
  }

  void plain(String text) {
    if (!text.isBlank()) {
      parts.add(new Part.Prose("", text));
    }
  }

  void note(String text) {
    parts.add(new Part.Note(text));
  }

  void turn(boolean landscape) {
    parts.add(new Part.Turn(landscape));
  }

  /** The table, unless it has nothing but its head. */
  void table(List<Integer> widths, List<Row> rows, boolean small) {
    Part.Table table = new Part.Table(widths, rows, small);
    if (table.holdsAnything()) {
      parts.add(table);
    }
  }

  Row head(String... keys) {
    return Row.head(Stream.of(keys).map(words::say).toArray(String[]::new));
  }
}
