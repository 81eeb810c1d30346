package org.corridor.platform.document;

import java.util.List;
import org.corridor.platform.text.Language;

/**
 * A document with a title page and chapters, before it is Word or PDF.
 *
 * @param language of the labels, and of the document as a whole
 * @param written the language of what the team wrote, as a tag
 * @param facts what stands on the title page under the title: label and value
 * @param made one line that says when and with what the document was made
 * @param contents title of the table of contents
 */
public record Paper(
    Language language,
    String written,
    String kind,
    String title,
    String sentence,
    List<Fact> facts,
    String made,
    String contents,
    List<Part> parts) {

  public Paper {
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
  }

  public record Fact(String label, String value) {}

  /** In the order in which they stand. */
  List<Part.Picture> pictures() {
    return parts.stream()
        .filter(part -> part instanceof Part.Picture)
        .map(part -> (Part.Picture) part)
        .toList();
  }

  public boolean rightToLeft() {
    return language.dir().equals("rtl");
  }
}
