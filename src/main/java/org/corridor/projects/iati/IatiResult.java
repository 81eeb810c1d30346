package org.corridor.projects.iati;

import java.time.LocalDate;
import java.util.List;
import org.corridor.projects.iati.IatiActivity.Narrative;
import org.jspecify.annotations.Nullable;

/**
 * What came of an activity.
 *
 * @param type of {@code ResultType}
 * @param aggregable whether it may be added to those of other activities
 */
public record IatiResult(
    String type,
    @Nullable Boolean aggregable,
    List<Narrative> title,
    List<Narrative> description,
    List<IatiDocument> documents,
    List<Reference> references,
    List<Indicator> indicators) {

  public IatiResult {
    title = List.copyOf(title);
    description = List.copyOf(description);
    documents = List.copyOf(documents);
    references = List.copyOf(references);
    indicators = List.copyOf(indicators);
  }

  /** The same result or indicator in a vocabulary. */
  public record Reference(String vocabulary, String code, @Nullable String uri) {}

  /**
   * @param measure of {@code IndicatorMeasure}
   * @param ascending whether more is better
   */
  public record Indicator(
      String measure,
      @Nullable Boolean ascending,
      @Nullable Boolean aggregable,
      List<Narrative> title,
      List<Narrative> description,
      List<IatiDocument> documents,
      List<Reference> references,
      List<Baseline> baselines,
      List<Period> periods) {
    public Indicator {
      title = List.copyOf(title);
      description = List.copyOf(description);
      documents = List.copyOf(documents);
      references = List.copyOf(references);
      baselines = List.copyOf(baselines);
      periods = List.copyOf(periods);
    }
  }

  public record Baseline(int year, @Nullable LocalDate date, Measured measured) {}

  public record Period(
      LocalDate start, LocalDate end, List<Measured> targets, List<Measured> actuals) {
    public Period {
      targets = List.copyOf(targets);
      actuals = List.copyOf(actuals);
    }
  }

  /**
   * A value, for all or for the part that places and dimensions tell.
   *
   * @param value null for what is told in words alone
   * @param locations refs of the activity's places
   * @param dimensions sex, age group and so on
   */
  public record Measured(
      @Nullable String value,
      List<String> locations,
      List<Dimension> dimensions,
      List<Narrative> comment,
      List<IatiDocument> documents) {
    public Measured {
      locations = List.copyOf(locations);
      dimensions = List.copyOf(dimensions);
      comment = List.copyOf(comment);
      documents = List.copyOf(documents);
    }
  }

  public record Dimension(String name, String value) {}
}
