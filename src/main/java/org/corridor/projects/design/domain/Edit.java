package org.corridor.projects.design.domain;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.corridor.projects.design.DesignContent;

/**
 * What a form wants to save.
 *
 * @param base number of the revision that was the latest when the form was opened
 * @param writer a name of the form as it was opened this once, at most 40 characters; saves of the
 *     same form never stand in each other's way, and those that follow one another are kept as one
 *     revision. Empty for none
 * @param part what of a content the form edits; compared with {@code equals}
 * @param change to be made on the content as it is then
 */
public record Edit(
    int base,
    String writer,
    Function<DesignContent, Object> part,
    UnaryOperator<DesignContent> change) {

  boolean hasWriter() {
    return !writer.isEmpty();
  }

  boolean changes(DesignContent content) {
    return content.changesBy(change);
  }
}
