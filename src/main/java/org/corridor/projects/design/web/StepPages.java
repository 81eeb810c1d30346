package org.corridor.projects.design.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.projects.design.Step;
import org.springframework.stereotype.Component;

/** The steps that have a page, in their order. */
@Component
class StepPages {

  private final Map<Step, StepPage> pages = new EnumMap<>(Step.class);

  StepPages(List<StepPage> all) {
    all.forEach(page -> pages.put(page.step(), page));
  }

  List<Step> steps() {
    return List.copyOf(pages.keySet());
  }

  Optional<StepPage> page(String code) {
    return Stream.of(Step.values())
        .filter(step -> step.code().equals(code))
        .map(pages::get)
        .filter(page -> page != null)
        .findFirst();
  }

  /** The step after this one; empty after the last. */
  Optional<Step> after(Step step) {
    return pages.keySet().stream().filter(other -> other.compareTo(step) > 0).findFirst();
  }
}
