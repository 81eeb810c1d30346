package org.corridor.projects.design.web;

import java.util.List;
import org.corridor.platform.web.StepLink;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.design.domain.Difference;

/**
 * What the frame around a step shows.
 *
 * @param jumps all steps; their urls are codes of steps
 * @param base number of the revision that the form was filled from
 * @param writer names this form, as it is opened now
 * @param block the part of the step that the page is about, or empty
 * @param last whether no step follows
 * @param meanwhile what differs between the content saved elsewhere meanwhile ({@code before}) and
 *     what was typed here ({@code after}); empty if nobody was faster
 */
public record StepFrame(
    Design design,
    Step step,
    List<StepLink> jumps,
    int base,
    String writer,
    String block,
    boolean last,
    List<Difference> meanwhile) {

  public StepFrame {
    jumps = List.copyOf(jumps);
    meanwhile = List.copyOf(meanwhile);
  }

  public String address() {
    return "/designs/" + design.key();
  }

  public String action() {
    return address() + "/" + step.code();
  }

  public int number() {
    return step.ordinal() + 1;
  }

  public boolean wasChangedMeanwhile() {
    return !meanwhile.isEmpty();
  }

  public boolean canUndo() {
    return design.revision() > 1;
  }
}
