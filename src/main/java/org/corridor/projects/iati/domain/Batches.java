package org.corridor.projects.iati.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes activities from a file in portions, so that neither memory nor a transaction grows. */
final class Batches {

  static final int MOST = 100;

  /** A portion ends earlier where its activities are large: about so many elements. */
  private static final int MOST_ELEMENTS = 100_000;

  /** Names of unknown elements that are counted; files with more are not of this standard. */
  private static final int MOST_UNKNOWN = 300;

  private static final int LONGEST_NAME = 120;

  private final ActivityFile file;
  private final Map<String, Integer> unknown;
  private int number;
  private boolean atEnd;

  /**
   * @param done activities that are kept already, and not looked into again
   * @param unknown what those had that our model does not know
   */
  Batches(ActivityFile file, int done, Map<String, Integer> unknown) {
    this.file = file;
    this.unknown = new TreeMap<>(unknown);
    this.number = done;
    file.skip(done);
  }

  /** The next portion; empty only at the end of the file. */
  List<StagedRow> next() {
    List<StagedRow> rows = new ArrayList<>();
    int elements = 0;
    while (!atEnd && rows.size() < MOST && elements < MOST_ELEMENTS) {
      Optional<Piece> piece = file.next();
      if (piece.isEmpty()) {
        atEnd = true;
      } else {
        elements += file.elements();
        rows.add(row(piece.get()));
      }
    }
    return rows;
  }

  boolean isAtEnd() {
    return atEnd;
  }

  int done() {
    return number;
  }

  Map<String, Integer> unknown() {
    return unknown;
  }

  private StagedRow row(Piece piece) {
    number++;
    ActivityOfPiece.Read read = ActivityOfPiece.of(piece);
    piece.unknown(
        full -> {
          String name = full.substring(0, Math.min(full.length(), LONGEST_NAME));
          if (unknown.size() < MOST_UNKNOWN || unknown.containsKey(name)) {
            unknown.merge(name, 1, Integer::sum);
          }
        });
    return new StagedRow(
        number,
        piece.line(),
        read.identifier(),
        read.title(),
        read.activity() == null ? Verdict.SKIPPED : Verdict.NEW,
        read.activity(),
        read.findings());
  }
}
