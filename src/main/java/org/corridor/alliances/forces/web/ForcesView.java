package org.corridor.alliances.forces.web;

import java.util.List;
import java.util.UUID;
import org.corridor.alliances.forces.domain.Force;
import org.corridor.alliances.forces.domain.ForceField;
import org.corridor.alliances.forces.domain.Judgement;
import org.corridor.alliances.forces.domain.Opinions;
import org.corridor.alliances.forces.domain.Side;
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
  public record One(Seat seat, PartnershipView partnership, ForceField field, UUID once) {

    public List<Arrow> arrows() {
      return Arrow.of(field);
    }

    /** Of the picture, in em. */
    public double height() {
      return arrows().stream().mapToDouble(Arrow::height).sum() + Arrow.HEAD;
    }

    public int driving() {
      return field.sum(Side.DRIVING);
    }

    public int restraining() {
      return field.sum(Side.RESTRAINING);
    }

    public String path() {
      return partnership.id().path() + "/forces/" + field.change().id();
    }
  }

  /**
   * One force.
   *
   * @param base the revision that what is typed began with
   */
  public record Edit(
      Seat seat,
      PartnershipView partnership,
      ForceField field,
      Force force,
      List<Judgement> history,
      Opinions opinions,
      int base) {

    public String path() {
      return partnership.id().path() + "/forces/" + field.change().id();
    }
  }
}
