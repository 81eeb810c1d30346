package org.corridor.communities.consultations.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.consultations.ConsultationId;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;

/**
 * What somebody answers. The person is kept so that they can change it and take it back, and never
 * shown: others see the name, if they gave one.
 *
 * @param said by the id of the question: words, numbers of options from 0, or a figure of the scale
 * @param name empty for none
 * @param sent false for a draft, which only its author sees
 */
public record Answer(
    UUID id,
    ConsultationId consultation,
    PersonId person,
    Language language,
    Map<String, List<String>> said,
    String name,
    Quoting quoting,
    boolean sent,
    boolean hidden) {

  public static final int WORDS = 5_000;
  public static final int NAME = 80;

  /** What its author agrees to. */
  public enum Quoting {
    NOT,
    NAMELESS,
    NAMED;

    /** Key of its name. */
    public String text() {
      return "communities.consultations.quoting." + Submission.code(this);
    }
  }

  public Answer {
    said = Map.copyOf(said);
  }

  public List<String> to(Question question) {
    return said.getOrDefault(question.id(), List.of());
  }

  /** Its words to an open question; empty for none. */
  public String words(Question question) {
    return question.isOpen() && !to(question).isEmpty() ? to(question).get(0) : "";
  }

  /** Whether others may see it. */
  public boolean isShown() {
    return sent && !hidden;
  }

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Answer " + id;
  }
}
