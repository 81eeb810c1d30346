package org.corridor.projects.design.web;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.domain.Design;

/**
 * One step of a design as a page. A bean of this kind is all that a step needs: the frame ({@link
 * StepsPage}) opens the design, saves, adds and removes rows, jumps, and tells when another tab was
 * faster. The template gets {@code page}, {@code frame} ({@link StepFrame}), {@code form} and
 * {@code view}, and puts its fields into {@code projects.design.components.step}.
 */
interface StepPage {

  Step step();

  /** Name of the template, e.g. {@code projects/design/pages/idea}. */
  String template();

  /** The form as it stands when the page is opened. */
  Form fill(DesignContent content);

  /** What the template needs beside the form; handed over as {@code view}. */
  Object view(Design design, Form form, Language language);

  /**
   * Reads what was sent, noting problems in it, and says how it changes a content. The change is
   * made only if there are no problems, on the content as it is then.
   *
   * @param now the content when the form was sent, to check references against
   */
  UnaryOperator<DesignContent> read(Submission sent, DesignContent now);

  /**
   * What of a content this page edits, so that the frame can tell whether somebody changed it
   * meanwhile. Compared with {@code equals}.
   */
  default Object part(DesignContent content) {
    return content.part(step());
  }

  /**
   * The page about one part of the step, where a step has several pages: what {@code ?block=}
   * names.
   */
  default StepPage about(String block, DesignContent content) {
    return this;
  }

  /** The part that this page is about, to be named in its address; empty for the whole step. */
  default String block() {
    return "";
  }

  /** The next part of this step, where it has several pages; empty to go on to the next step. */
  default Optional<String> nextBlock(DesignContent content) {
    return Optional.empty();
  }
}
