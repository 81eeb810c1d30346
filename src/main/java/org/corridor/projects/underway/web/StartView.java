package org.corridor.projects.underway.web;

import java.util.List;
import org.corridor.platform.form.Choice;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.Step;
import org.corridor.projects.underway.ProjectKey;

/**
 * A design that is about to start.
 *
 * @param missing steps of the design that have to say more first
 * @param before projects that the reader started from it already
 */
public record StartView(
    DesignKey design, DesignContent content, List<Step> missing, List<ProjectKey> before) {

  /** Those among whom the starter's own partner is. */
  public List<Choice> partners() {
    return content.alliances().inRole(Alliances.Role.PARTNER).stream()
        .filter(partner -> !partner.name().isBlank())
        .map(partner -> new Choice(partner.id(), partner.name()))
        .toList();
  }
}
