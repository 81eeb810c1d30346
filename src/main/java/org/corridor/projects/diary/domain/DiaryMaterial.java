package org.corridor.projects.diary.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.diary.domain.Consent.Reach;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ReportMaterial;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a report takes from the diary: its sentences, and pictures in which nobody is recognised or
 * whose people agreed.
 */
@Component
@Order(400)
class DiaryMaterial implements ReportMaterial {

  private static final int MOST_ENTRIES = 60;
  private static final int MOST_PICTURES = 12;

  private final ReadDiary diary;
  private final Texts texts;

  DiaryMaterial(ReadDiary diary, Texts texts) {
    this.diary = diary;
    this.texts = texts;
  }

  @Override
  public Theme theme() {
    return Theme.STORIES;
  }

  @Override
  public Material material(
      ProjectUnderWay project, LocalDate from, LocalDate to, Language language) {
    List<DiaryEntry> entries = diary.between(project.key(), from, to, MOST_ENTRIES);
    String draft =
        entries.stream()
            .filter(one -> !one.draft().text().isEmpty())
            .map(one -> sentence(one.draft(), language))
            .collect(Collectors.joining("\n"));
    List<Picture> pictures =
        entries.stream()
            .filter(one -> one.photo() != null && one.consent().allows(Reach.REPORT))
            .limit(MOST_PICTURES)
            .map(one -> new Picture(one.id(), one.draft().text(), one.draft().day()))
            .toList();
    return new Material(draft, List.of(), pictures);
  }

  private String sentence(EntryDraft entry, Language language) {
    return texts.text(
        language,
        "projects.diary.report.sentence",
        "day",
        Formats.in(language).date(entry.day()),
        "place",
        entry.place(),
        "hasPlace",
        entry.place().isEmpty() ? "no" : "yes",
        "text",
        entry.text());
  }

  @Override
  public Optional<byte[]> picture(ProjectKey project, UUID picture) {
    return diary.photoFor(project, picture, Reach.REPORT);
  }

  @Override
  public boolean isForEverybody(ProjectKey project, UUID picture) {
    return diary.photoFor(project, picture, Reach.PUBLIC).isPresent();
  }
}
