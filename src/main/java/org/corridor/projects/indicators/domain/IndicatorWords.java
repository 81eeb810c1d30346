package org.corridor.projects.indicators.domain;

import java.time.YearMonth;
import java.util.Map;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.indicators.Figure;
import org.corridor.projects.indicators.domain.Settings.Axis;
import org.corridor.projects.indicators.domain.Settings.Cell;
import org.corridor.projects.indicators.domain.Settings.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How periods, parts and figures are called. */
@Component
public class IndicatorWords {

  private final Texts texts;

  IndicatorWords(Texts texts) {
    this.texts = texts;
  }

  /** The months it takes. */
  public String period(Language reader, Period period) {
    Formats formats = Formats.in(reader);
    YearMonth from = YearMonth.from(period.from());
    YearMonth to = YearMonth.from(period.to());
    return from.equals(to)
        ? formats.month(from)
        : texts.text(
            reader,
            "projects.indicators.months",
            Map.of("from", formats.shortMonth(from), "to", formats.shortMonth(to)));
  }

  public String axis(Language reader, Axis axis) {
    return axis.name().isEmpty() ? texts.text(reader, axis.dimension().text()) : axis.name();
  }

  public String part(Language reader, Axis axis, Part part) {
    return part.name().isEmpty()
        ? texts.text(reader, axis.dimension().text(part.code()))
        : part.name();
  }

  /** Of the whole, or of a part with what it is a part by. */
  public String field(Language reader, Settings settings, String at) {
    return settings
        .cell(at)
        .map(cell -> field(reader, cell))
        .orElseGet(() -> texts.text(reader, "projects.indicators.total"));
  }

  private String field(Language reader, Cell cell) {
    return axis(reader, cell.axis()) + ": " + part(reader, cell.axis(), cell.part());
  }

  /** A number, or a percentage with what it is made of. */
  public String figure(Language reader, @Nullable Figure figure) {
    if (figure == null) {
      return "";
    }
    Formats formats = Formats.in(reader);
    if (figure.of() == null) {
      return formats.number(figure.number());
    }
    return texts.text(
        reader,
        "projects.indicators.share",
        Map.of(
            "percent",
            figure.value() == null ? "–" : formats.number(figure.value()),
            "number",
            formats.number(figure.number()),
            "whole",
            formats.number(figure.of())));
  }

  /** What is wrong, with where it is: indicator (in its own direction), period and field. */
  public Map<String, Object> at(
      Language reader,
      Tracked tracked,
      int period,
      String field,
      String text,
      Map<String, ?> arguments) {
    return Map.of(
        "indicator",
        "\u2068" + tracked.name() + "\u2069",
        "period",
        period(reader, tracked.period(period)),
        "field",
        field,
        "message",
        texts.text(reader, text, arguments));
  }
}
