package org.corridor.projects.reports.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ReportMaterial.Picture;
import org.corridor.projects.underway.ReportMaterial.Table;
import org.corridor.projects.underway.ReportMaterial.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A version of a report as it was approved.
 *
 * @param shown whether everybody may read it, as long as the project shows its figures
 */
public record Frozen(
    int version,
    List<Piece> pieces,
    MemberId handedBy,
    MemberId approvedBy,
    Instant approvedAt,
    boolean shown) {

  public Frozen {
    pieces = List.copyOf(pieces);
  }

  /** A section with all that is in it. */
  public record Piece(
      String title,
      @Nullable Theme theme,
      String words,
      List<Table> tables,
      List<Picture> pictures) {

    public Piece {
      tables = List.copyOf(tables);
      pictures = List.copyOf(pictures);
    }

    public boolean isEmpty() {
      return words.isEmpty() && tables.isEmpty() && pictures.isEmpty();
    }

    /**
     * What everybody may read of it: numbers of people could tell of few, so results are told on
     * the project's page by the rule for small numbers, and not here.
     *
     * @param forEverybody whether whoever is in a picture lets everybody see it
     */
    Piece published(Predicate<UUID> forEverybody) {
      return new Piece(
          title,
          theme,
          words,
          theme == Theme.RESULTS ? List.of() : tables,
          pictures.stream().filter(one -> forEverybody.test(one.id())).toList());
    }
  }

  /**
   * @param forEverybody whether whoever is in a picture lets everybody see it
   */
  Frozen published(Predicate<UUID> forEverybody) {
    return new Frozen(
        version,
        pieces.stream().map(one -> one.published(forEverybody)).toList(),
        handedBy,
        approvedBy,
        approvedAt,
        shown);
  }

  public boolean has(UUID picture) {
    return pieces.stream()
        .flatMap(one -> one.pictures().stream())
        .anyMatch(one -> one.id().equals(picture));
  }
}
