package org.corridor.capacities.vacancies;

import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A skill that a vacancy asks for.
 *
 * @param words as whoever offers it says
 * @param concept what it means; null where that was left open
 * @param essential without it the work cannot be done; otherwise it is welcome
 */
public record WantedSkill(
    String words, Language written, @Nullable ConceptId concept, boolean essential) {

  public static final int MOST = 40;

  public static WantedSkill of(SkillLine line, boolean essential) {
    return new WantedSkill(line.words(), line.written(), line.concept(), essential);
  }

  public SkillLine line() {
    return new SkillLine(words, written, concept);
  }
}
