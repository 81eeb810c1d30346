package org.corridor.projects.design.web;

import java.util.List;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;

/** What there is to choose from in the step on people. */
public record PeopleView(List<Choice> kinds, List<Choice> ends, List<Choice> circumstances) {

  /** The fields of people by sex and age group, in their order. */
  public static final List<String> NUMBERS =
      List.of("girls", "boys", "youngWomen", "youngMen", "women", "men", "olderWomen", "olderMen");

  public PeopleView {
    kinds = List.copyOf(kinds);
    ends = List.copyOf(ends);
    circumstances = List.copyOf(circumstances);
  }

  /** Whether the numbers by sex and age are shown from the start: something stands in them. */
  public boolean isSplit(Form form, String row) {
    return NUMBERS.stream().anyMatch(name -> !form.value(row + name).isEmpty());
  }

  /** Whether any circumstance is ticked. */
  public boolean hasCircumstances(Form form, String row) {
    return !form.values(row + "circumstances").isEmpty();
  }

  /** As in message keys: {@code youngWomen} is {@code young-women}. */
  public static String key(String name) {
    return name.replaceAll("(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
  }
}
