package org.corridor.capacities.skills.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.corridor.capacities.skills.ConceptKind;
import org.jspecify.annotations.Nullable;

/** Reads one list of ESCO into the staging tables, and refuses what such a list cannot say. */
final class EscoRows {

  private static final Pattern SKILL =
      Pattern.compile("http://data\\.europa\\.eu/esco/skill/[A-Za-z0-9._-]{1,80}");
  private static final Pattern OCCUPATION =
      Pattern.compile("http://data\\.europa\\.eu/esco/occupation/[A-Za-z0-9._-]{1,80}");
  private static final Pattern ISCO =
      Pattern.compile("http://data\\.europa\\.eu/esco/isco/C[0-9]{1,4}");
  private static final Pattern GROUP =
      Pattern.compile("http://data\\.europa\\.eu/esco/(skill|isced-f)/[A-Za-z0-9._-]{1,80}");
  private static final Pattern ANY =
      Pattern.compile(
          "http://data\\.europa\\.eu/esco/(skill|occupation|isco|isced-f)/[A-Za-z0-9._-]{1,80}");
  private static final Pattern CODE = Pattern.compile("[0-9]{0,4}");
  private static final Pattern BETWEEN_LABELS = Pattern.compile("[\\n|]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");
  private static final Set<String> RELEASED = Set.of("", "released");
  private static final Set<String> ENDED = Set.of("obsolete", "deprecated");
  private static final int LONGEST_LABEL = 400;
  private static final int MOST_LABELS = 500;
  private static final int LEVELS = 4;

  private final EscoList list;
  private final String language;
  private final String file;
  private final int number;
  private final Staging staging;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private int line;

  /**
   * @param file its name, for messages
   * @param number of the file in its import
   */
  EscoRows(EscoList.Named named, String file, int number, Staging staging) {
    this.list = named.list();
    this.language = named.language();
    this.file = file;
    this.number = number;
    this.staging = staging;
  }

  /**
   * What was read.
   *
   * @param complete whether it says of all concepts what they are, not only their labels
   */
  record Read(int rows, boolean complete) {}

  Read read(InputStream stream) throws IOException {
    StrictCsv csv = new StrictCsv(stream, file);
    header(csv.row());
    boolean complete = columns.containsKey("conceptType") && list != EscoList.HIERARCHY;
    int rows = 0;
    List<String> cells = csv.row();
    while (cells != null) {
      line = csv.line();
      row(cells, complete);
      rows++;
      cells = csv.row();
    }
    if (rows == 0) {
      throw refused("empty", Map.of());
    }
    return new Read(rows, complete);
  }

  private void header(@Nullable List<String> cells) {
    line = 1;
    if (cells == null) {
      throw refused("empty", Map.of());
    }
    for (String cell : cells) {
      if (columns.put(cell.strip(), columns.size()) != null) {
        throw refused("header-twice", Map.of("column", shown(cell)));
      }
    }
    for (String column : list.columns()) {
      if (!columns.containsKey(column)) {
        throw refused("header", Map.of("column", column));
      }
    }
  }

  private void row(List<String> cells, boolean complete) {
    boolean ragged = cells.size() > columns.size() || cells.size() < columns.size();
    if (ragged && list != EscoList.HIERARCHY) {
      throw refused(
          "cells",
          Map.of("found", String.valueOf(cells.size()), "wanted", String.valueOf(columns.size())));
    }
    switch (list) {
      case SKILLS, OCCUPATIONS, ISCO_GROUPS, SKILL_GROUPS -> concept(cells, complete);
      case HIERARCHY -> hierarchy(cells);
      case BROADER_OCCUPATIONS, BROADER_SKILLS ->
          relation(uri(cells, "conceptUri", ANY), "broader", uri(cells, "broaderUri", ANY));
      case OCCUPATION_SKILLS ->
          relation(
              uri(cells, "occupationUri", OCCUPATION),
              strength(cells),
              uri(cells, "skillUri", SKILL));
      case SKILL_SKILLS ->
          relation(
              uri(cells, "originalSkillUri", SKILL),
              strength(cells),
              uri(cells, "relatedSkillUri", SKILL));
    }
  }

  private void concept(List<String> cells, boolean complete) {
    String uri =
        uri(
            cells,
            "conceptUri",
            switch (list) {
              case SKILLS -> SKILL;
              case OCCUPATIONS -> OCCUPATION;
              case ISCO_GROUPS -> ISCO;
              default -> GROUP;
            });
    if (!seen.add(uri)) {
      throw refused("twice", Map.of("uri", uri));
    }
    if (complete) {
      if (!isReleased(cells)) {
        return;
      }
      staging.concept(uri, kind(cells), code(cells, uri), "", list.family(), spot());
    }
    List<String> shown = labels(cells, "preferredLabel", "altLabels");
    List<String> hidden = labels(cells, "hiddenLabels");
    hidden.removeAll(shown);
    if (shown.isEmpty() && !complete) {
      throw refused("no-label", Map.of());
    }
    staging.labels(uri, language, shown, hidden, spot());
  }

  private boolean isReleased(List<String> cells) {
    String status = cell(cells, "status");
    if (!RELEASED.contains(status) && !ENDED.contains(status)) {
      throw refused("status", Map.of("value", shown(status)));
    }
    return RELEASED.contains(status);
  }

  private ConceptKind kind(List<String> cells) {
    String type = cell(cells, "conceptType");
    String wanted =
        switch (list) {
          case SKILLS -> "KnowledgeSkillCompetence";
          case OCCUPATIONS -> "Occupation";
          case ISCO_GROUPS -> "ISCOGroup";
          default -> "SkillGroup";
        };
    if (!type.equals(wanted)) {
      throw refused("kind", Map.of("value", shown(type)));
    }
    return switch (list) {
      case OCCUPATIONS -> ConceptKind.OCCUPATION;
      case SKILLS -> skillKind(cells);
      default -> ConceptKind.GROUP;
    };
  }

  private ConceptKind skillKind(List<String> cells) {
    String type = cell(cells, "skillType");
    return switch (type) {
      case "skill/competence", "" -> ConceptKind.SKILL;
      case "knowledge" -> ConceptKind.KNOWLEDGE;
      default -> throw refused("kind", Map.of("value", shown(type)));
    };
  }

  private String code(List<String> cells, String uri) {
    String code =
        switch (list) {
          case OCCUPATIONS -> cell(cells, "iscoGroup").replaceFirst("^C", "");
          case ISCO_GROUPS -> uri.substring(uri.lastIndexOf('C') + 1);
          default -> "";
        };
    if (!CODE.matcher(code).matches()) {
      throw refused("code", Map.of("value", shown(code)));
    }
    return code;
  }

  /** Groups of skills, each row with all groups that it is in. */
  private void hierarchy(List<String> cells) {
    for (int level = 0; level < LEVELS; level++) {
      String column = "Level " + level + " URI";
      if (cell(cells, column).isEmpty()) {
        return;
      }
      String uri = uri(cells, column, GROUP);
      if (seen.add(uri)) {
        staging.concept(uri, ConceptKind.GROUP, "", "", list.family(), spot());
        List<String> labels = labels(cells, "Level " + level + " preferred term");
        staging.labels(uri, language, labels, List.of(), spot());
      }
    }
  }

  private void relation(String uri, String kind, String other) {
    staging.relation(uri, kind, other, list.source(), spot());
  }

  private String strength(List<String> cells) {
    String type = cell(cells, "relationType");
    if (!type.equals("essential") && !type.equals("optional")) {
      throw refused("relation", Map.of("value", shown(type)));
    }
    return type;
  }

  private String uri(List<String> cells, String column, Pattern wanted) {
    String uri = cell(cells, column);
    if (!wanted.matcher(uri).matches()) {
      throw refused("uri", Map.of("value", shown(uri)));
    }
    return uri;
  }

  private List<String> labels(List<String> cells, String... columnsOfLabels) {
    Set<String> labels = new LinkedHashSet<>();
    for (String column : columnsOfLabels) {
      for (String label : BETWEEN_LABELS.split(cell(cells, column))) {
        String plain = BLANKS.matcher(label).replaceAll(" ").strip();
        if (!plain.isEmpty()) {
          labels.add(plain);
        }
        if (plain.length() > LONGEST_LABEL) {
          throw refused("label", Map.of("most", String.valueOf(LONGEST_LABEL)));
        }
      }
    }
    if (labels.size() > MOST_LABELS) {
      throw refused("labels", Map.of("most", String.valueOf(MOST_LABELS)));
    }
    return new ArrayList<>(labels);
  }

  private String cell(List<String> cells, String column) {
    Integer place = columns.get(column);
    return place == null || place >= cells.size() ? "" : cells.get(place).strip();
  }

  private Staging.Spot spot() {
    return new Staging.Spot(number, line);
  }

  private static String shown(String value) {
    String plain = BLANKS.matcher(value).replaceAll(" ");
    return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
  }

  private TaxonomyRefused refused(String reason, Map<String, String> args) {
    return new TaxonomyRefused(file, line, reason, args);
  }
}
