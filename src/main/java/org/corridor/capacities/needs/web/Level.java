package org.corridor.capacities.needs.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.corridor.capacities.Experience;
import org.corridor.capacities.skills.web.SkillLines;
import org.corridor.platform.form.Form;
import org.corridor.platform.text.Language;

/**
 * How well a skill has to be known, as the form shows it beside the skill.
 *
 * @param least name of an {@link Experience}
 * @param welcome whether it is welcome only
 */
public record Level(String words, Language written, String least, boolean welcome) {

  /** One for each skill that is typed, as it was said before where it was. */
  static List<Level> of(Form form, SkillLines.Typed typed) {
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 0; row < form.rows(NeedForm.LEVELS); row++) {
      rows.putIfAbsent(key(form.value(NeedForm.LEVELS + "[" + row + "].words")), row);
    }
    List<Level> levels = new ArrayList<>();
    for (SkillLines.Line line : typed.shown()) {
      if (!line.words().isEmpty()) {
        Integer row = rows.get(key(line.words()));
        String name = NeedForm.LEVELS + "[" + row + "].";
        levels.add(
            new Level(
                line.words(),
                line.written(),
                row == null ? Experience.CAN.name() : form.value(name + "least"),
                row != null && !form.value(name + "welcome").isEmpty()));
      }
    }
    return levels;
  }

  private static String key(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
