package org.corridor.projects.closing.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.indicators.IndicatorResult;
import org.corridor.projects.indicators.IndicatorResult.PeriodResult;
import org.corridor.projects.indicators.Results;
import org.corridor.projects.money.ProjectFigures;
import org.corridor.projects.money.ProjectFigures.Figures;
import org.corridor.projects.money.ProjectFigures.Flow;
import org.corridor.projects.money.ProjectFigures.Part;
import org.corridor.projects.underway.Openness;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.PublicSection;
import org.corridor.projects.underway.ReportMaterial.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everybody reads of a closed project that its team shows: the final statement, the
 * commitments and how they stand and, where figures are open, what was planned and reached and the
 * money. Why a commitment was dropped stays in the team.
 */
@Component
@Order(900)
@Transactional(readOnly = true)
class FinalPicture implements PublicSection {

  private final ClosingTable table;
  private final CommitmentWords words;
  private final Results results;
  private final ProjectFigures figures;
  private final Texts texts;
  private final Clock clock;

  FinalPicture(
      ClosingTable table,
      CommitmentWords words,
      Results results,
      ProjectFigures figures,
      Texts texts,
      Clock clock) {
    this.table = table;
    this.words = words;
    this.results = results;
    this.figures = figures;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public Optional<Shown> shown(ProjectUnderWay project, Language language) {
    Closing closing = table.read(project.key());
    if (project.runs() || closing.state() != Closing.State.CLOSED) {
      return Optional.empty();
    }
    LocalDate day = closing.draft().day();
    List<Table> tables = new ArrayList<>();
    if (project.openness() == Openness.FIGURES) {
      reached(project, language).ifPresent(tables::add);
      tables.add(money(project, language));
    }
    List<Commitment> commitments = table.commitments(project.key());
    if (!commitments.isEmpty()) {
      tables.add(
          words.table(
              commitments, table.checkBacks(project.key()), LocalDate.now(clock), language));
    }
    return Optional.of(
        new Shown(
            texts.text(language, "projects.closing.public"),
            day == null
                ? ""
                : texts.text(
                    language, "projects.closing.public.day", "day", Formats.in(language).date(day)),
            List.of(new Item("", closing.draft().statement(), project.written(), "")),
            tables));
  }

  private Optional<Table> reached(ProjectUnderWay project, Language language) {
    List<List<String>> rows =
        results.published(project.key()).stream()
            .filter(one -> !one.name().isBlank())
            .map(one -> row(one, language))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                texts.text(language, "projects.closing.public.results"),
                List.of(
                    texts.text(language, "projects.closing.public.indicator"),
                    texts.text(language, "projects.closing.public.baseline"),
                    texts.text(language, "projects.closing.public.target"),
                    texts.text(language, "projects.closing.public.reached")),
                List.of(1, 2, 3),
                rows,
                false));
  }

  private List<String> row(IndicatorResult one, Language language) {
    BigDecimal last =
        one.periods().stream()
            .filter(period -> period.actual() != null)
            .map(PeriodResult::running)
            .filter(Objects::nonNull)
            .reduce((first, second) -> second)
            .orElse(null);
    String reached = number(last, one.share(), language);
    return List.of(
        one.unit().isBlank() ? one.name() : one.name() + " (" + one.unit() + ")",
        number(one.baseline(), one.share(), language),
        number(one.target(), one.share(), language),
        last != null && one.rounded()
            ? texts.text(language, "projects.closing.public.least", "number", reached)
            : reached);
  }

  private static String number(@Nullable BigDecimal number, boolean share, Language language) {
    return number == null ? "–" : Formats.in(language).number(number) + (share ? " %" : "");
  }

  private Table money(ProjectUnderWay project, Language language) {
    Figures all = figures.of(project);
    Formats formats = Formats.in(language);
    String currency = project.currency();
    return new Table(
        texts.text(language, "projects.closing.public.money"),
        List.of(
            texts.text(language, "projects.closing.public.what"),
            texts.text(language, "projects.closing.public.amount")),
        List.of(1),
        List.of(
            List.of(
                texts.text(language, "projects.closing.public.budget"),
                formats.money(
                    all.budget().stream()
                        .map(Part::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                    currency)),
            List.of(
                texts.text(language, "projects.closing.public.came"),
                formats.money(sum(all.came()), currency)),
            List.of(
                texts.text(language, "projects.closing.public.spent"),
                formats.money(sum(all.spent()), currency))),
        false);
  }

  private static BigDecimal sum(List<Flow> flows) {
    return flows.stream().map(Flow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
