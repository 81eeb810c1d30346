package org.corridor.projects.indicators.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.corridor.platform.form.Problem;
import org.corridor.platform.sheet.Sheet;
import org.corridor.platform.sheet.SheetFile;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.indicators.Dimension;
import org.corridor.projects.indicators.Figure;
import org.corridor.projects.indicators.domain.Entry.Origin;
import org.corridor.projects.indicators.domain.Settings.Axis;
import org.corridor.projects.indicators.domain.Settings.Kind;
import org.corridor.projects.underway.MemberId;
import org.jspecify.annotations.Nullable;

class MeasuredTests {

  private static final LocalDate START = LocalDate.of(2027, 3, 1);

  private static Settings settings(Kind kind, boolean adds, boolean ascending) {
    return new Settings(
        1,
        ascending,
        kind,
        adds,
        true,
        Rhythm.HALF_YEAR,
        List.of(
            new Axis(Dimension.SEX, "", true, List.of()).with(Dimension.SEX.fixed()),
            new Axis(Dimension.PLACE, "", true, List.of()).with(List.of("Kayes", "Montreuil"))),
        new TreeMap<>(),
        "");
  }

  private static Tracked tracked(Settings settings, @Nullable String baseline, String target) {
    List<Period> periods = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      periods.add(
          new Period(i + 1, START.plusMonths(6L * i), START.plusMonths(6L * i + 6).minusDays(1)));
    }
    return new Tracked(
        new Logframe.Indicator(
            "in1",
            "impact",
            "Members",
            "people",
            baseline == null ? null : new BigDecimal(baseline),
            new BigDecimal(target),
            Set.of(),
            "",
            ""),
        settings,
        periods,
        new TreeMap<>());
  }

  private static Tracked with(Tracked tracked, int period, Figure total) {
    TreeMap<Integer, Entry> entries = new TreeMap<>(tracked.entries());
    entries.put(
        period,
        new Entry(
            "in1",
            period,
            1,
            new Value(total, new TreeMap<>(), tracked.period(period).to(), ""),
            Origin.TYPED,
            "",
            MemberId.create(),
            Instant.EPOCH));
    return new Tracked(tracked.plan(), tracked.settings(), tracked.periods(), entries);
  }

  private static Figure figure(String number) {
    return Figure.of(new BigDecimal(number));
  }

  private static Value value(Figure total, Map<String, Figure> parts) {
    return new Value(total, new TreeMap<>(parts), START, "");
  }

  @Example
  void partsNeedNotBeCompleteAndNeverExceedTheTotal() {
    Settings number = settings(Kind.NUMBER, false, true);

    assertThat(ValueRules.check(number, value(figure("10"), Map.of("sex-female", figure("4")))))
        .isEmpty();
    assertThat(
            ValueRules.check(
                number,
                value(figure("10"), Map.of("sex-female", figure("6"), "sex-male", figure("4.01")))))
        .singleElement()
        .satisfies(
            breach -> {
              assertThat(breach.at()).isEqualTo("sex-female");
              assertThat(breach.text()).endsWith("parts-exceed");
              assertThat(breach.numbers()).containsEntry("sum", new BigDecimal("10.01"));
            });
    assertThat(ValueRules.check(number, value(null, Map.of("sex-male", figure("1")))))
        .extracting(ValueRules.Breach::at)
        .containsExactly(ValueRules.TOTAL);
    assertThat(
            ValueRules.check(
                settings(Kind.LEVEL, false, true),
                value(figure("10"), Map.of("sex-female", figure("20")))))
        .isEmpty();
  }

  @Example
  void aShareIsNeverMoreThanItsWhole() {
    Settings share = settings(Kind.SHARE, false, true);
    Figure all = new Figure(new BigDecimal(30), new BigDecimal(40));

    assertThat(ValueRules.check(share, value(all, Map.of()))).isEmpty();
    assertThat(ValueRules.check(share, value(figure("3"), Map.of())))
        .extracting(ValueRules.Breach::whole)
        .containsExactly(true);
    assertThat(
            ValueRules.check(
                share,
                value(all, Map.of("place-c1", new Figure(new BigDecimal(9), new BigDecimal(8))))))
        .extracting(ValueRules.Breach::at, ValueRules.Breach::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "place-c1", "projects.indicators.rule.more-than-whole"));
  }

  @Example
  void standsAgainstTheLineFromTheBaselineToTheTarget() {
    Tracked up = tracked(settings(Kind.NUMBER, false, true), "0", "80");
    LocalDate later = START.plusYears(3);

    assertThat(up.state(later)).isEqualTo(State.NOT_MEASURED);
    assertThat(up.due(later)).hasSize(4);
    assertThat(with(up, 2, figure("41")).state(later)).isEqualTo(State.ON_TRACK);
    assertThat(with(up, 2, figure("39")).state(later)).isEqualTo(State.BEHIND);

    Tracked down = tracked(settings(Kind.NUMBER, false, false), "80", "0");
    assertThat(with(down, 2, figure("39")).state(later)).isEqualTo(State.ON_TRACK);
    assertThat(with(down, 2, figure("41")).state(later)).isEqualTo(State.BEHIND);
  }

  @Example
  void whatIsNewIsAddedToTheBaselineAndSharesToEachOther() {
    Tracked added = tracked(settings(Kind.NUMBER, true, true), "5", "80");
    assertThat(with(with(added, 1, figure("10")), 3, figure("2.5")).now())
        .isEqualTo(figure("17.5"));

    Tracked shares = tracked(settings(Kind.SHARE, true, true), "50", "80");
    Figure now =
        with(
                with(shares, 1, new Figure(BigDecimal.ONE, new BigDecimal(3))),
                2,
                new Figure(BigDecimal.ONE, new BigDecimal(3)))
            .now();
    assertThat(now).isEqualTo(new Figure(new BigDecimal(2), new BigDecimal(6)));
    assertThat(now.value()).isEqualTo("33.3");
  }

  @Example
  void aPartThatComesBackIsTheSamePartAndNoneIsLost() {
    Axis axis = new Axis(Dimension.PLACE, "", true, List.of()).with(List.of("Kayes", "Loja"));
    Axis smaller = axis.with(List.of("Loja", "loja ", "Murcia"));

    assertThat(smaller.now()).extracting(Settings.Part::name).containsExactly("Loja", "Murcia");
    assertThat(smaller.parts()).extracting(Settings.Part::code).doesNotHaveDuplicates().hasSize(3);
    assertThat(smaller.with(List.of("KAYES")).now())
        .containsExactly(new Settings.Part("c1", "Kayes", true));
    assertThat(smaller.with(List.of()).told()).isFalse();
  }

  @Example
  void nothingBelowFiveIsPublishedAndSumsAreMadeOfWhatIs() {
    Tracked few =
        with(
            with(tracked(settings(Kind.NUMBER, true, true), "0", "80"), 1, figure("4")),
            2,
            figure("13"));
    Tracked shown = ProjectResults.published(few);

    assertThat(shown.value(1).measured()).isFalse();
    assertThat(shown.value(2).total()).isEqualTo(figure("10"));
    assertThat(shown.now()).isEqualTo(figure("10"));
  }

  @Provide
  Arbitrary<List<BigDecimal>> numbers() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal("1000000000000"))
        .ofScale(2)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  @Property(tries = 200)
  void sumsDoNotDriftInWhateverOrder(@ForAll("numbers") List<BigDecimal> numbers) {
    Figure sum = numbers.stream().map(Figure::of).reduce(Figure.of(BigDecimal.ZERO), Figure::plus);
    List<BigDecimal> shuffled = new ArrayList<>(numbers);
    Collections.reverse(shuffled);
    Figure other =
        shuffled.stream().map(Figure::of).reduce(Figure.of(BigDecimal.ZERO), Figure::plus);
    java.math.BigInteger cents =
        numbers.stream()
            .map(BigDecimal::unscaledValue)
            .reduce(java.math.BigInteger.ZERO, java.math.BigInteger::add);

    assertThat(sum).isEqualTo(other);
    assertThat(sum.number()).isEqualByComparingTo(new BigDecimal(cents, 2));
  }

  @Property(tries = 100)
  void whatIsWrittenInASheetIsReadAsTheSame(@ForAll("numbers") List<BigDecimal> numbers) {
    List<List<String>> table = new ArrayList<>(List.of(List.of("a", "b")));
    numbers.forEach(number -> table.add(List.of("x", Figure.of(number).number().toPlainString())));
    Sheet sheet = Sheet.read(SheetFile.csv(table).getBytes(StandardCharsets.UTF_8));
    Settings settings = settings(Kind.NUMBER, false, true);
    List<Problem> problems = new ArrayList<>();

    for (int i = 0; i < numbers.size(); i++) {
      String cell = SheetFile.plain(sheet.lines().get(i).cells().get(1));
      for (boolean exact : List.of(true, false)) {
        assertThat(ValueNumbers.read(settings, cell, exact, problems))
            .isEqualByComparingTo(numbers.get(i));
      }
    }
    assertThat(problems).isEmpty();
  }

  @Example
  void threeDecimalsOfAProgramAreNoThousands() {
    List<Problem> problems = new ArrayList<>();
    Settings settings = settings(Kind.NUMBER, false, true);

    assertThat(ValueNumbers.read(settings, "1.234", true, problems)).isNull();
    assertThat(problems).hasSize(1);
    assertThat(ValueNumbers.read(settings, "1.234", false, problems)).isEqualByComparingTo("1234");
  }
}
