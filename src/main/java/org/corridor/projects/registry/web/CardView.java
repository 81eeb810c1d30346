package org.corridor.projects.registry.web;

import java.util.List;
import org.corridor.platform.text.LocalText;
import org.corridor.platform.text.LocalText.Wording;
import org.corridor.projects.LikeProjects.Shared;

/**
 * A project in a list.
 *
 * @param corridors names of its corridors, or of its countries where it has none
 * @param capitals codes of its capitals, the first gives the card its hue
 * @param reasons why it is shown here; empty in an ordinary list
 */
public record CardView(
    String url,
    String code,
    LocalText title,
    LocalText summary,
    List<String> corridors,
    List<String> capitals,
    List<Wording> blocks,
    List<Shared> reasons) {

  public String hue() {
    return capitals.isEmpty() ? "" : capitals.get(0);
  }
}
