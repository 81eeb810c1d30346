package org.corridor.capacities.roster.web;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.capacities.roster.domain.Entry;
import org.corridor.platform.web.Page;
import org.corridor.platform.web.StepLink;

/** The four steps of an entry, in the order in which they are gone through the first time. */
public enum Steps {
  WORDS,
  DETAILS,
  LIFE,
  FOUND;

  public String path() {
    return MyEntryPage.PATH + "/" + code();
  }

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Key of its name. */
  public String text() {
    return "capacities.roster.step." + code();
  }

  /** Where one goes from here. */
  String next() {
    return this == FOUND ? MyEntryPage.PATH : values()[ordinal() + 1].path();
  }

  /** For the component {@code stepper}; before anything is said there is only the first. */
  public static List<StepLink> links(Page page, Entry entry, Steps here) {
    return Stream.of(values())
        .filter(step -> step == WORDS || !entry.skills().isEmpty())
        .map(step -> new StepLink(page.text(step.text()), step.path(), state(step, here)))
        .toList();
  }

  private static StepLink.State state(Steps step, Steps here) {
    return step == here
        ? StepLink.State.HERE
        : step.ordinal() < here.ordinal() ? StepLink.State.DONE : StepLink.State.OPEN;
  }
}
