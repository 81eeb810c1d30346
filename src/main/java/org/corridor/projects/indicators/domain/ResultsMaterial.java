package org.corridor.projects.indicators.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.indicators.IndicatorResult;
import org.corridor.projects.indicators.IndicatorResult.PartResult;
import org.corridor.projects.indicators.IndicatorResult.PeriodResult;
import org.corridor.projects.indicators.Results;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ReportMaterial;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was reached by the last day of a report, as the team sees it: the latest period of each
 * indicator that began by then and was measured, with its parts.
 */
@Component
@Order(150)
@Transactional(readOnly = true)
class ResultsMaterial implements ReportMaterial {

  private static final String KEY = "projects.indicators.report.";

  private final Results results;
  private final IndicatorWords words;
  private final Texts texts;

  ResultsMaterial(Results results, IndicatorWords words, Texts texts) {
    this.results = results;
    this.words = words;
    this.texts = texts;
  }

  @Override
  public Theme theme() {
    return Theme.RESULTS;
  }

  @Override
  public Material material(
      ProjectUnderWay project, LocalDate from, LocalDate to, Language language) {
    List<IndicatorResult> all = results.of(project.key());
    if (all.isEmpty()) {
      return Material.NONE;
    }
    List<String> sentences = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (IndicatorResult one : all) {
      PeriodResult latest = latest(one, to).orElse(null);
      sentences.add(sentence(one, latest, language));
      rows.add(
          List.of(
              one.name(),
              number(one, one.baseline(), language),
              number(one, latest == null ? null : latest.running(), language),
              number(one, latest == null ? null : latest.target(), language),
              number(one, one.target(), language)));
      if (latest != null) {
        latest.parts().stream()
            .filter(part -> !part.earlier())
            .forEach(
                part ->
                    rows.add(
                        List.of(
                            "– " + part(part, language),
                            "",
                            words.figure(language, part.figure()),
                            "",
                            "")));
      }
    }
    return new Material(
        String.join("\n", sentences),
        List.of(
            new Table(
                texts.text(language, KEY + "title"),
                Stream.of("indicator", "baseline", "reached", "by-now", "target")
                    .map(head -> texts.text(language, KEY + head))
                    .toList(),
                List.of(1, 2, 3, 4),
                rows,
                false)),
        List.of());
  }

  private static Optional<PeriodResult> latest(IndicatorResult one, LocalDate to) {
    return one.periods().stream()
        .filter(period -> period.running() != null && !period.from().isAfter(to))
        .reduce((first, second) -> second);
  }

  private String sentence(IndicatorResult one, @Nullable PeriodResult latest, Language language) {
    String name = "\u2068" + one.name() + "\u2069";
    if (latest == null) {
      return texts.text(language, KEY + "unmeasured", Map.of("indicator", name));
    }
    return texts.text(
        language,
        KEY + (one.target() == null ? "sentence.no-target" : "sentence"),
        Map.of(
            "indicator",
            name,
            "reached",
            number(one, latest.running(), language),
            "target",
            number(one, one.target(), language)));
  }

  private static String number(
      IndicatorResult one, @Nullable BigDecimal number, Language language) {
    if (number == null) {
      return "";
    }
    Formats formats = Formats.in(language);
    return one.share()
        ? formats.number(number) + " %"
        : (formats.number(number) + " " + one.unit()).strip();
  }

  private String part(PartResult part, Language language) {
    return part.name().isEmpty()
        ? texts.text(language, part.dimension().text(part.code()))
        : part.name();
  }
}
