package org.corridor.capacities.returns.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corridor.capacities.AgeGroup;
import org.corridor.capacities.Sex;
import org.corridor.capacities.returns.domain.ReturnPlan;
import org.corridor.platform.form.Choice;
import org.corridor.platform.web.Page;

/** What can be chosen, in the reader's language. */
public final class ReturnChoices {

  private ReturnChoices() {}

  public static List<Choice> stages(Page page) {
    return of(ReturnPlan.Stage.values(), one -> page.text(one.text()));
  }

  public static List<Choice> sexes(Page page) {
    return of(Sex.values(), one -> page.text(one.text()));
  }

  public static List<Choice> ages(Page page) {
    return of(AgeGroup.values(), one -> page.text(one.text()));
  }

  public static List<Choice> recognitions(Page page) {
    return of(ReturnPlan.Recognition.values(), one -> page.text(one.text()));
  }

  public static List<Choice> stepKinds(Page page) {
    return of(ReturnPlan.StepKind.values(), one -> page.text(one.text()));
  }

  private static <E extends Enum<E>> List<Choice> of(E[] values, Function<E, String> label) {
    return Stream.of(values).map(one -> new Choice(one.name(), label.apply(one))).toList();
  }
}
