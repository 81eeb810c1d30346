package org.corridor.projects.design.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.corridor.projects.design.DesignOffer;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.design.domain.StepProgress;

/**
 * A design as a whole.
 *
 * @param link the whole address, to be kept
 * @param signedIn whether somebody is there who could claim it
 * @param offers what other modules can do with it
 */
public record OverviewView(
    Design design,
    List<StepProgress> steps,
    String link,
    boolean signedIn,
    List<DesignOffer.Offer> offers) {

  public OverviewView {
    steps = List.copyOf(steps);
    offers = List.copyOf(offers);
  }

  public String address() {
    return "/designs/" + design.key();
  }

  public long done() {
    return steps.stream().filter(step -> step.state() == StepProgress.State.DONE).count();
  }

  /** The first step that is not complete; the first one where all are. */
  public Step next() {
    return steps.stream()
        .filter(step -> step.state() != StepProgress.State.DONE)
        .map(StepProgress::step)
        .findFirst()
        .orElse(Step.IDEA);
  }

  /** A mail to oneself with the link in it, for the reader's own mail program. */
  public String mail(String subject, String text) {
    return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(text + "\r\n\r\n" + link);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
