package org.corridor.projects.reports.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.text.Language;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ReportMaterial;
import org.corridor.projects.underway.ReportMaterial.Material;
import org.corridor.projects.underway.ReportMaterial.Picture;
import org.corridor.projects.underway.ReportMaterial.Table;
import org.corridor.projects.underway.ReportMaterial.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks all subjects what they have to say. */
@Component
class Materials {

  private static final int MOST_PICTURES = 60;

  /** Larger ones are nothing that a report should carry. */
  private static final int MOST_BYTES = 6_000_000;

  private final List<ReportMaterial> subjects;

  Materials(ObjectProvider<ReportMaterial> subjects) {
    this.subjects = subjects.orderedStream().toList();
  }

  /** Of all subjects of a theme together; nothing where there is no theme. */
  Material about(
      ProjectUnderWay project,
      LocalDate from,
      LocalDate to,
      Language language,
      @Nullable Theme theme) {
    List<String> drafts = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    List<Picture> pictures = new ArrayList<>();
    for (ReportMaterial subject : subjects) {
      if (subject.theme() == theme) {
        Material material = subject.material(project, from, to, language);
        if (!material.draft().isBlank()) {
          drafts.add(material.draft().strip());
        }
        tables.addAll(material.tables());
        pictures.addAll(material.pictures());
      }
    }
    return new Material(
        cut(String.join("\n\n", drafts)), tables, pictures.stream().limit(MOST_PICTURES).toList());
  }

  private static String cut(String draft) {
    return draft.length() <= Section.LONGEST ? draft : draft.substring(0, Section.LONGEST);
  }

  /** Whether whoever gave the picture lets everybody see it, now. */
  boolean isForEverybody(ProjectKey project, UUID picture) {
    return subjects.stream().anyMatch(subject -> subject.isForEverybody(project, picture));
  }

  Optional<byte[]> picture(ProjectKey project, UUID picture) {
    return subjects.stream()
        .flatMap(subject -> subject.picture(project, picture).stream())
        .filter(bytes -> bytes.length <= MOST_BYTES)
        .findFirst();
  }
}
