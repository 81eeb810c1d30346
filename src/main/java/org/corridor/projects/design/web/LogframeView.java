package org.corridor.projects.design.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.WorkPlan.Activity;
import org.corridor.projects.design.domain.LayOutBlocks.Offer;

/**
 * The rows of the logframe's form as the tree they make.
 *
 * @param ofImpact rows of the indicators of the impact
 * @param loose outputs that serve no outcome
 * @param looseIndicators rows of indicators that measure nothing that is there
 * @param owners what an indicator may measure
 */
public record LogframeView(
    List<Measure> ofImpact,
    List<Outcome> outcomes,
    List<Output> loose,
    List<Measure> looseIndicators,
    List<Choice> outcomeChoices,
    List<Choice> owners,
    List<Choice> disaggregation,
    Offer offer) {

  /**
   * @param number as read by people: 1, 2, 3
   * @param row in the form
   * @param id also of a row that was not saved yet
   */
  public record Outcome(
      int number, Place place, String id, List<Measure> indicators, List<Output> outputs) {}

  /** {@code number} as in 1.2; the activities that produce it, by name. */
  public record Output(
      String number, Place place, String id, List<Measure> indicators, List<String> activities) {}

  public record Measure(Place place, String id, boolean open) {}

  /** Where a row stands in the form, and whether it can change places with its neighbours. */
  public record Place(int row, boolean up, boolean down) {}

  static LogframeView of(
      DesignContent content, Form form, List<Choice> disaggregation, Offer offer) {
    return new Tree(content, form).view(disaggregation, offer);
  }

  private static final class Tree {

    private static final List<String> OUTCOME = List.of("id", "text", "assumptions");
    private static final List<String> OUTPUT = List.of("id", "outcome", "text", "assumptions");
    private static final List<String> INDICATOR =
        List.of("id", "of", "name", "unit", "baseline", "target", "verification");

    private final DesignContent content;
    private final Form form;
    private final List<Integer> outcomes;
    private final List<Integer> outputs;
    private final List<Integer> indicators;
    private final Typed.RowIds outcomeIds;
    private final Typed.RowIds outputIds;
    private final Typed.RowIds indicatorIds;

    Tree(DesignContent content, Form form) {
      this.content = content;
      this.form = form;
      this.outcomes = Typed.rows(form, "outcomes", OUTCOME);
      this.outputs = Typed.rows(form, "outputs", OUTPUT);
      this.indicators = Typed.rows(form, "indicators", INDICATOR);
      this.outcomeIds = new Typed.RowIds(form, "outcomes", "oc", outcomes);
      this.outputIds = new Typed.RowIds(form, "outputs", "op", outputs);
      this.indicatorIds = new Typed.RowIds(form, "indicators", "in", indicators);
    }

    LogframeView view(List<Choice> disaggregation, Offer offer) {
      List<Outcome> branches = new ArrayList<>();
      for (Place place : places(outcomes)) {
        String id = outcomeIds.of(place.row());
        int number = branches.size() + 1;
        branches.add(new Outcome(number, place, id, measures(id), outputs(id, number + ".")));
      }
      Set<String> there = new HashSet<>();
      outcomes.forEach(row -> there.add(outcomeIds.of(row)));
      List<Integer> loose =
          outputs.stream()
              .filter(row -> !there.contains(value("outputs", row, "outcome")))
              .toList();
      outputs.forEach(row -> there.add(outputIds.of(row)));
      there.add(Logframe.IMPACT);
      List<Integer> looseIndicators =
          indicators.stream()
              .filter(row -> !there.contains(value("indicators", row, "of")))
              .toList();
      return new LogframeView(
          measures(Logframe.IMPACT),
          branches,
          outputs(places(loose), ""),
          measures(places(looseIndicators)),
          choices("outcomes", outcomes, outcomeIds, ""),
          owners(branches),
          disaggregation,
          offer);
    }

    private List<Output> outputs(String outcome, String prefix) {
      return outputs(
          places(
              outputs.stream()
                  .filter(row -> value("outputs", row, "outcome").equals(outcome))
                  .toList()),
          prefix);
    }

    private List<Output> outputs(List<Place> places, String prefix) {
      return IntStream.range(0, places.size())
          .mapToObj(
              i -> {
                String id = outputIds.of(places.get(i).row());
                return new Output(
                    prefix + (i + 1), places.get(i), id, measures(id), activities(id));
              })
          .toList();
    }

    private List<Measure> measures(String of) {
      return measures(
          places(
              indicators.stream()
                  .filter(row -> value("indicators", row, "of").equals(of))
                  .toList()));
    }

    private List<Measure> measures(List<Place> places) {
      return places.stream()
          .map(
              place ->
                  new Measure(
                      place,
                      indicatorIds.of(place.row()),
                      value("indicators", place.row(), "name").isBlank()
                          || Typed.isWrong(form, "indicators", place.row())))
          .toList();
    }

    private List<String> activities(String output) {
      return content.plan().activities().stream()
          .filter(activity -> activity.output().equals(output))
          .map(Activity::name)
          .toList();
    }

    private List<Choice> owners(List<Outcome> branches) {
      List<Choice> owners = new ArrayList<>();
      owners.addAll(choices("outcomes", outcomes, outcomeIds, ""));
      owners.addAll(choices("outputs", outputs, outputIds, "– "));
      return owners;
    }

    private List<Choice> choices(String list, List<Integer> rows, Typed.RowIds ids, String before) {
      return rows.stream()
          .map(row -> new Choice(ids.of(row), before + Typed.label(value(list, row, "text"))))
          .toList();
    }

    private String value(String list, int row, String field) {
      return form.value(list + "[" + row + "]." + field);
    }

    /** Only rows next to one another in the form can change places. */
    private static List<Place> places(List<Integer> rows) {
      return IntStream.range(0, rows.size())
          .mapToObj(
              i ->
                  new Place(
                      rows.get(i),
                      i > 0 && rows.get(i - 1) == rows.get(i) - 1,
                      i + 1 < rows.size() && rows.get(i + 1) == rows.get(i) + 1))
          .toList();
    }
  }
}
