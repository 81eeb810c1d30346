package org.corridor.projects.diary.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corridor.platform.form.Choice;
import org.corridor.projects.diary.domain.DiaryEntry;
import org.corridor.projects.diary.domain.DiaryFilter;
import org.corridor.projects.diary.domain.ReadDiary;
import org.corridor.projects.diary.domain.ReadDiary.Entries;

/**
 * A page of a diary.
 *
 * @param page from 1
 * @param activities of the plan
 * @param gone id of the entry that was just deleted; empty for none
 */
public record DiaryList(
    Entries found, DiaryFilter filter, int page, List<Choice> activities, String gone) {

  public int pages() {
    return Math.max(1, (found.found() + ReadDiary.PAGE - 1) / ReadDiary.PAGE);
  }

  public boolean filtered() {
    return !filter.equals(DiaryFilter.ALL);
  }

  /** The latest day first. */
  public Map<LocalDate, List<DiaryEntry>> days() {
    Map<LocalDate, List<DiaryEntry>> days = new TreeMap<>(Comparator.reverseOrder());
    for (DiaryEntry entry : found.entries()) {
      days.computeIfAbsent(entry.draft().day(), day -> new ArrayList<>()).add(entry);
    }
    return days;
  }

  /** What was just deleted and can be restored. */
  public List<DiaryEntry> justDeleted() {
    return found.deleted().stream().filter(one -> one.id().toString().equals(gone)).toList();
  }

  /** The address of another page of the same entries. */
  public String address(String path, int number) {
    return path
        + "?activity="
        + encoded(filter.activity())
        + "&by="
        + encoded(filter.by())
        + "&kind="
        + filter.kind()
        + "&words="
        + encoded(filter.words())
        + "&page="
        + number;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The name of an activity; empty for one that left the plan. */
  public String activity(String id) {
    return name(activities, id);
  }

  static String name(List<Choice> activities, String id) {
    return activities.stream()
        .filter(one -> one.value().equals(id))
        .findFirst()
        .map(Choice::label)
        .orElse("");
  }
}
