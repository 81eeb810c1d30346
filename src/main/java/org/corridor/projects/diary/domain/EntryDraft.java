package org.corridor.projects.diary.domain;

import java.time.LocalDate;
import org.corridor.platform.text.Language;

/**
 * What somebody writes into the diary.
 *
 * @param text a sentence or some; empty where a photo or a voice note says it
 * @param language that it is written in
 * @param activity id in the plan; empty for none
 * @param place in words
 */
public record EntryDraft(
    LocalDate day, String text, Language language, String activity, String place) {

  /** Characters. */
  public static final int TEXT = 1_000;

  public static final int PLACE = 120;
}
