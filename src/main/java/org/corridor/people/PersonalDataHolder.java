package org.corridor.people;

import java.util.List;
import org.corridor.platform.text.Language;

/**
 * Somebody who holds data of people. Each bean of this kind is asked when people want to have all
 * that is held about them, and told when they are erased.
 */
public interface PersonalDataHolder {

  /**
   * All that is held about the person; its code and title where nothing is.
   *
   * @param reader what labels and values are read in; the person's own words stay as they are
   */
  Held export(PersonId person, Language reader);

  /** Erases it for good. Called again it does nothing; the account may be gone already. */
  void erase(PersonId person);

  /**
   * What one holder holds.
   *
   * @param code names it in the file, e.g. {@code profile}
   * @param title in the reader's language
   * @param json all of it
   * @param lines the same to be read; long content may be named rather than repeated
   */
  record Held(String code, String title, String json, List<Line> lines) {
    public Held {
      lines = List.copyOf(lines);
    }

    /** Says nothing, so that nothing of anybody ends in a log. */
    @Override
    public String toString() {
      return "Held";
    }
  }

  /**
   * A label and what stands there, both in the reader's language.
   *
   * @param path where on this site there is more of it; empty where there is not
   */
  record Line(String label, String value, String path) {
    public Line(String label, String value) {
      this(label, value, "");
    }
  }
}
