package org.corridor.projects.review;

import org.corridor.platform.form.Form;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.Step;

/**
 * The field of a design that a finding is about.
 *
 * @param name of the field in the step's form, e.g. {@code groups[0].circumstances}
 * @param block for the practice step, which has one page for each block; else empty
 */
public record FieldLink(Step step, String name, String block) {

  public static FieldLink to(Step step, String name) {
    return new FieldLink(step, name, "");
  }

  /** The answer to an action point or caution of a block. */
  public static FieldLink toPoint(String block, String point) {
    return new FieldLink(Step.PRACTICE, point + ".state", block);
  }

  public String url(DesignKey key) {
    String query = block.isEmpty() ? "" : "?block=" + block;
    return "/designs/" + key + "/" + step.code() + query + "#" + Form.id(name);
  }
}
