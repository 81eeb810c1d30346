package org.corridor.projects.underway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.text.Language;

/**
 * What a subject of a project has to say in a report about some days. Each bean of this kind is
 * asked, in the order of {@code @Order}, when a report is begun and when its figures are brought up
 * to date; nobody's right to read it is asked for here: that is the caller's.
 */
public interface ReportMaterial {

  /** The part of a report that it belongs in. */
  Theme theme();

  /**
   * @param from first day of the report
   * @param to its last day
   * @param language of the report, in which labels and sentences are given
   */
  Material material(ProjectUnderWay project, LocalDate from, LocalDate to, Language language);

  /** A picture that the material named, ready to be shown; empty where it is gone meanwhile. */
  default Optional<byte[]> picture(ProjectKey project, UUID picture) {
    return Optional.empty();
  }

  /**
   * Whether a picture that the material named may be shown to everybody, not only in the report.
   */
  default boolean isForEverybody(ProjectKey project, UUID picture) {
    return false;
  }

  /** Parts of a report, in its order. */
  enum Theme {
    ACTIVITIES,
    RESULTS,
    MONEY,
    STORIES,
    LESSONS,
    MONITORING,
    AFTER
  }

  /**
   * @param draft sentences that the team may start from and change as it likes; empty for none
   * @param tables figures that the report shows beside what the team writes
   */
  record Material(String draft, List<Table> tables, List<Picture> pictures) {

    public static final Material NONE = new Material("", List.of(), List.of());

    public Material {
      tables = List.copyOf(tables);
      pictures = List.copyOf(pictures);
    }

    public boolean isEmpty() {
      return draft.isEmpty() && tables.isEmpty() && pictures.isEmpty();
    }
  }

  /**
   * @param heads one for each column
   * @param numbers indexes of the columns that hold numbers
   * @param rows cells as they are to be read
   * @param total whether the last row sums up
   */
  record Table(
      String title,
      List<String> heads,
      List<Integer> numbers,
      List<List<String>> rows,
      boolean total) {
    public Table {
      if (total && rows.isEmpty()) {
        throw new IllegalArgumentException("A total needs a row");
      }
      heads = List.copyOf(heads);
      numbers = List.copyOf(numbers);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * @param caption as its author wrote it
   */
  record Picture(UUID id, String caption, LocalDate day) {}
}
