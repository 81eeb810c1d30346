package org.corridor.projects.iati.domain;

import java.util.List;
import java.util.Objects;
import org.corridor.projects.iati.IatiDocument;
import org.corridor.projects.iati.IatiResult;
import org.corridor.projects.iati.IatiResult.Baseline;
import org.corridor.projects.iati.IatiResult.Dimension;
import org.corridor.projects.iati.IatiResult.Indicator;
import org.corridor.projects.iati.IatiResult.Measured;
import org.corridor.projects.iati.IatiResult.Period;
import org.corridor.projects.iati.IatiResult.Reference;

/** Reads what came of an activity; the opposite of {@link ResultWriter}. */
final class ResultOfPiece {

  private final Reading reading;

  ResultOfPiece(Reading reading) {
    this.reading = reading;
  }

  IatiResult of(Piece one) {
    return new IatiResult(
        reading.requiredCode(one, "type", "ResultType"),
        reading.truth(one, "aggregation-status"),
        reading.narrativesOf(one, "title"),
        reading.narrativesOf(one, "description"),
        documents(one),
        one.all("reference").stream().map(found -> reference(found, "vocabulary-uri")).toList(),
        one.all("indicator").stream().map(this::indicator).toList());
  }

  private Indicator indicator(Piece one) {
    return new Indicator(
        reading.requiredCode(one, "measure", "IndicatorMeasure"),
        reading.truth(one, "ascending"),
        reading.truth(one, "aggregation-status"),
        reading.narrativesOf(one, "title"),
        reading.narrativesOf(one, "description"),
        documents(one),
        one.all("reference").stream().map(found -> reference(found, "indicator-uri")).toList(),
        one.all("baseline").stream().map(this::baseline).toList(),
        one.all("period").stream().map(this::period).toList());
  }

  private Reference reference(Piece one, String uri) {
    return new Reference(
        reading.required(one, "vocabulary"), reading.required(one, "code"), reading.text(one, uri));
  }

  private Baseline baseline(Piece one) {
    Integer year = reading.whole(one, "year");
    if (year == null) {
      reading.wrong(one, "missing", "baseline/@year", "");
    }
    return new Baseline(
        year == null ? 0 : year, reading.dateOrNull(one, "iso-date"), measured(one));
  }

  private Period period(Piece one) {
    return new Period(
        reading.dateOf(one, "period-start"),
        reading.dateOf(one, "period-end"),
        one.all("target").stream().map(this::measured).toList(),
        one.all("actual").stream().map(this::measured).toList());
  }

  private Measured measured(Piece one) {
    return new Measured(
        reading.text(one, "value"),
        one.all("location").stream()
            .map(location -> reading.text(location, "ref"))
            .filter(Objects::nonNull)
            .toList(),
        one.all("dimension").stream()
            .map(
                found ->
                    new Dimension(
                        reading.required(found, "name"), reading.required(found, "value")))
            .toList(),
        reading.narrativesOf(one, "comment"),
        documents(one));
  }

  private List<IatiDocument> documents(Piece one) {
    return one.all("document-link").stream()
        .map(found -> ActivityOfPiece.document(reading, found))
        .toList();
  }
}
