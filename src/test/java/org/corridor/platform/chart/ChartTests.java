package org.corridor.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import org.corridor.platform.chart.CorridorMap.Arc;
import org.corridor.platform.chart.CorridorMap.Place;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.geo.Position;
import org.junit.jupiter.api.Test;

class ChartTests {

  @Test
  void barsAreInProportionAndNoneRunsBackwards() {
    BarChart chart =
        new BarChart(
            "Cost",
            "",
            "What",
            "EUR",
            List.of(
                new BarChart.Bar("Staff", 300, "300"),
                new BarChart.Bar("Travel", 75, "75"),
                new BarChart.Bar("Refund", -20, "-20")));
    assertThat(chart.drawn()).extracting(BarChart.Drawn::width).containsExactly(64.0, 16.0, 0.0);
    assertThat(chart.drawn()).extracting(BarChart.Drawn::top).isSorted();
  }

  @Test
  void barsOfNothingAreEmpty() {
    BarChart chart =
        new BarChart("Cost", "", "What", "EUR", List.of(new BarChart.Bar("Staff", 0, "0")));
    assertThat(chart.drawn()).extracting(BarChart.Drawn::width).containsExactly(0.0);
  }

  @Test
  void aLongLabelIsBrokenAndShortened() {
    assertThat(Lines.of("Training")).containsExactly("Training");
    List<String> lines = Lines.of("word ".repeat(60));
    assertThat(lines).hasSize(2).allMatch(line -> line.length() <= 40);
    assertThat(lines.get(1)).endsWith("…");
    assertThat(Lines.of("x".repeat(200_000)).get(0)).hasSizeLessThan(45).endsWith("…");
  }

  @Test
  void theWorkPlanShowsAllMonthsInUse() {
    Gantt.Row late = new Gantt.Row("Evaluate", "", List.of(new Gantt.Span(14, 15)));
    Gantt chart = new Gantt("Plan", "", YearMonth.of(2027, 11), 12, List.of(late));
    assertThat(chart.months()).isEqualTo(15);
    assertThat(chart.calendar(3)).isEqualTo(YearMonth.of(2028, 1));
    assertThat(chart.at(16)).isEqualTo(100);
    assertThat(chart.ticks()).extracting(Gantt.Tick::month).containsExactly(1, 7, 13);
    assertThat(chart.ticks()).extracting(Gantt.Tick::named).containsExactly(true, true, true);
  }

  @Test
  void anActivityEndsNoEarlierThanItStarts() {
    assertThatThrownBy(() -> new Gantt.Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theProfileDrawsEachFindingOnce() {
    Profile profile =
        new Profile("Review", "", List.of(new Profile.Dimension("Partners", 2, 1, 3, null)));
    assertThat(profile.drawn().get(0).segments())
        .extracting(Profile.Segment::kind)
        .containsExactly("strength", "strength", "advice", "gap", "gap", "gap");
    assertThat(profile.drawn().get(0).segments())
        .allMatch(segment -> segment.at() + segment.width() <= 100);
  }

  /** Read off world.svg: the projection must not drift away from the drawing below it. */
  @Test
  void placesLieWhereTheMapShowsThem() {
    assertThat(EqualEarth.of(new Position(0, 0)).x()).isCloseTo(500, within(0.1));
    assertThat(EqualEarth.of(new Position(0, 180)).x()).isCloseTo(1000, within(0.1));
    assertThat(EqualEarth.of(new Position(78, 0)).y()).isCloseTo(0, within(0.1));
    assertThat(EqualEarth.of(new Position(-56, 0)).y()).isCloseTo(EqualEarth.HEIGHT, within(1.0));
  }

  @Test
  void theMapShowsBothEndsOfEveryArc() {
    CorridorMap map =
        new CorridorMap(
            "Corridors",
            "",
            "Projects",
            List.of(arc("GE", "DE"), arc("EC", "ES"), arc("PH", "IT")));
    CorridorMap.Frame frame = map.frame();
    assertThat(map.spots())
        .hasSize(6)
        .allMatch(spot -> spot.x() > frame.x() && spot.x() < frame.x() + frame.width())
        .allMatch(spot -> spot.y() > frame.y() && spot.y() < frame.y() + frame.height());
  }

  @Test
  void aSingleCorridorIsShownFromNear() {
    CorridorMap map = new CorridorMap("Corridor", "", "Projects", List.of(arc("MA", "ES")));
    assertThat(map.frame().width()).isLessThan(300);
    assertThat(new CorridorMap("None", "", "Projects", List.of()).frame().width()).isEqualTo(1000);
  }

  private static Arc arc(String from, String to) {
    return new Arc(place(from), place(to), "1 project", null);
  }

  private static Place place(String code) {
    return new Place(code, Countries.position(code).orElseThrow());
  }
}
