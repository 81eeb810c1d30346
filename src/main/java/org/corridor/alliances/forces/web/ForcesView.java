package org.corridor.alliances.forces.web;

import gg.jte.Content;
import java.util.List;
import java.util.UUID;
import org.corridor.alliances.forces.domain.Force;
import org.corridor.alliances.forces.domain.ForceField;
import org.corridor.alliances.forces.domain.Judgement;
import org.corridor.alliances.forces.domain.WantedChange;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Seat;

/** What the pages of the analysis of forces show. */
public final class ForcesView {

  private ForcesView() {}

  /** The changes that the partnership wants. */
  public record All(
      Seat seat,
      PartnershipView partnership,
      List<ForceField> fields,
      List<WantedChange> deleted,
      UUID once) {}

  /** One change and its forces. */
  public record One(
      Seat seat, PartnershipView partnership, ForceField field, Content picture, UUID once) {

    public String path() {
      return partnership.id().path() + "/forces/" + field.change().id();
    }
  }

  /**
   * One force.
   *
   * @param overtaken whether it was saved by somebody else in between
   */
  public record Edit(
      Seat seat,
      PartnershipView partnership,
      ForceField field,
      Force force,
      List<Judgement> history,
      boolean overtaken) {

    public String path() {
      return partnership.id().path() + "/forces/" + field.change().id();
    }
  }
}
