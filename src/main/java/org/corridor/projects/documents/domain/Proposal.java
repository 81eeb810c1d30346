package org.corridor.projects.documents.domain;

import java.util.List;
import org.corridor.platform.text.Language;

/**
 * A proposal before it is Word or PDF.
 *
 * @param language of the labels, and of the document as a whole
 * @param written the language of what the team wrote, as a tag
 * @param facts what stands on the title page under the title: label and value
 * @param made one line that says when and with what the document was made
 * @param contents title of the table of contents
 */
record Proposal(
    Language language,
    String written,
    String kind,
    String title,
    String sentence,
    List<Fact> facts,
    String made,
    String contents,
    List<Part> parts) {

  Proposal {
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
  }

  record Fact(String label, String value) {}

  boolean rightToLeft() {
    return language.dir().equals("rtl");
  }
}
