package org.corridor.capacities.skills.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A list that ESCO publishes, in the order in which they are read. */
enum EscoList {
  SKILLS("skills", true, "conceptUri", "preferredLabel", "altLabels"),
  OCCUPATIONS("occupations", true, "conceptUri", "preferredLabel", "altLabels"),
  ISCO_GROUPS("iscogroups", true, "conceptType", "conceptUri", "code", "preferredLabel"),
  SKILL_GROUPS("skillgroups", true, "conceptType", "conceptUri", "preferredLabel", "altLabels"),
  HIERARCHY("skillshierarchy", true, "Level 0 URI", "Level 0 preferred term", "Level 1 URI"),
  BROADER_OCCUPATIONS(
      "broaderrelationsoccpillar", false, "conceptType", "conceptUri", "broaderType", "broaderUri"),
  BROADER_SKILLS(
      "broaderrelationsskillpillar",
      false,
      "conceptType",
      "conceptUri",
      "broaderType",
      "broaderUri"),
  OCCUPATION_SKILLS(
      "occupationskillrelations", false, "occupationUri", "relationType", "skillType", "skillUri"),
  SKILL_SKILLS("skillskillrelations", false, "originalSkillUri", "relationType", "relatedSkillUri");

  private static final Pattern NAME = Pattern.compile("([a-z]+)(?:_([a-z]{2}))?\\.csv");

  private final String fileName;
  private final boolean translated;
  private final List<String> columns;

  EscoList(String fileName, boolean translated, String... columns) {
    this.fileName = fileName;
    this.translated = translated;
    this.columns = List.of(columns);
  }

  /**
   * A list as a file holds it.
   *
   * @param language ISO 639-1; empty for a list without labels
   */
  record Named(EscoList list, String language) {}

  /** What a file of that name holds; empty for one that is not read. */
  static Optional<Named> of(String name) {
    Matcher matcher = NAME.matcher(name.toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String language = matcher.group(2) == null ? "" : matcher.group(2);
    return Stream.of(values())
        .filter(list -> list.fileName.equals(matcher.group(1)))
        .filter(list -> !list.translated || !language.isEmpty())
        .map(list -> new Named(list, list.translated ? language : ""))
        .findFirst();
  }

  /** The columns that it must have. */
  List<String> columns() {
    return columns;
  }

  /** Which list of concepts is complete with it, see {@link Merge}. */
  String family() {
    return switch (this) {
      case SKILLS -> "skills";
      case OCCUPATIONS -> "occupations";
      case ISCO_GROUPS -> "isco";
      case SKILL_GROUPS, HIERARCHY -> "groups";
      default -> "";
    };
  }

  /** How its relations are marked. */
  String source() {
    return "esco-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
