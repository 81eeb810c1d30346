package org.corridor.capacities.skills.cv;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the names in a CV of Europass say of the text in them, in the XML and the JSON of the old
 * and of the new one. Who the person is, is not read.
 */
final class EuropassNames {

  private static final Pattern PRIVATE =
      Pattern.compile(
          "identification|personname|.*contact.*|.*address.*|photo|signature|demographics|"
              + "attachment.*|documentinfo|.*birth.*|nationality.*|gender|refer(ee|ence).*|"
              + "email|telephone.*|website.*|communication|employer|organization.*|organisation.*|"
              + "issuing.*|period|date|(start|end|issue|from|to).*date|country.*|city|municipality|locale|printingpreferences|"
              + "certificate|accreditation|proficiencylevel|cefrlevel|preferences");
  private static final Pattern TITLE =
      Pattern.compile("position(title)?|occupation(name|label)?|jobtitle|position[a-z]*label");
  private static final Pattern SKILL = Pattern.compile(".*skills?|.*competenc(y|e|ies)[a-z]*");
  private static final Pattern TEXT =
      Pattern.compile(
          "activities|description|summary|maintasks.*|responsibilit.*|headline|title|label|name|"
              + "content|text|value|competencyname|about.*|principalsubjects");
  private static final Pattern URI =
      Pattern.compile("http://data\\.europa\\.eu/esco/(skill|occupation)/[A-Za-z0-9._-]{1,80}");

  private EuropassNames() {}

  /** Empty where the text is not looked at. */
  static Optional<Passage.Kind> kind(List<String> path) {
    boolean skill = false;
    boolean title = false;
    for (String name : path) {
      if (PRIVATE.matcher(name).matches() && !(name.equals("communication") && skill)) {
        return Optional.empty();
      }
      skill = skill || SKILL.matcher(name).matches();
      title = title || TITLE.matcher(name).matches();
    }
    String last = path.get(path.size() - 1);
    boolean said = TEXT.matcher(last).matches();
    if (title && (said || TITLE.matcher(last).matches())) {
      boolean longer = last.equals("description") || last.equals("activities");
      return Optional.of(longer ? Passage.Kind.TEXT : Passage.Kind.TITLE);
    }
    if (skill && (said || SKILL.matcher(last).matches())) {
      return Optional.of(Passage.Kind.SKILL);
    }
    return said && path.size() > 1 ? Optional.of(Passage.Kind.TEXT) : Optional.empty();
  }

  static boolean isConcept(String text) {
    return URI.matcher(text).matches();
  }
}
