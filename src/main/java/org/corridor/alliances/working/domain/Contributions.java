package org.corridor.alliances.working.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnerState;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.Trail;
import org.corridor.alliances.working.domain.Contribution.BudgetLine;
import org.corridor.alliances.working.domain.ContributionTable.Stored;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who brings what to a partnership and gets what. */
@Service
@Transactional
public class Contributions {

  private final Seats seats;
  private final Partnerships partnerships;
  private final ContributionTable table;
  private final Trail trail;

  Contributions(Seats seats, Partnerships partnerships, ContributionTable table, Trail trail) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.table = table;
    this.trail = trail;
  }

  /**
   * One partner's part, as the reader may see it.
   *
   * @param lines empty where they are not for the reader
   */
  public record Part(
      Partner partner,
      Contribution content,
      int revision,
      boolean editable,
      boolean linesShown,
      List<BudgetLine> lines) {}

  /** Those who left come last, and count in no balance. */
  public record Sharing(Seat reader, PartnershipView partnership, List<Part> parts) {
    public Sharing {
      parts = List.copyOf(parts);
    }

    public Balance balance() {
      return Balance.of(
          parts.stream()
              .filter(part -> part.partner().state() != PartnerState.LEFT)
              .map(part -> new Balance.Side(part.partner(), part.content()))
              .toList());
    }
  }

  @Transactional(readOnly = true)
  public Sharing look(PartnershipId id) {
    return look(seats.require(id));
  }

  @Transactional(readOnly = true)
  public Sharing look(Seat reader) {
    PartnershipView view = partnerships.view(reader);
    Map<PartnerId, Stored> stored = table.of(reader.partnership());
    Map<PartnerId, List<BudgetLine>> lines = table.lines(reader);
    List<Part> parts = new ArrayList<>();
    for (Partner partner : view.partners()) {
      Stored own = stored.get(partner.id());
      Contribution content = own == null ? Contribution.none() : own.content();
      parts.add(
          new Part(
              partner,
              content,
              own == null ? 0 : own.revision(),
              mayEdit(reader, partner),
              content.linesOpen() || reader.coordinates() || reader.isOf(partner.id()),
              lines.getOrDefault(partner.id(), List.of())));
    }
    return new Sharing(reader, view, parts);
  }

  /**
   * The part of one partner, to be edited.
   *
   * @throws AccessDeniedException for who is neither of that partner nor the coordinator
   */
  @Transactional(readOnly = true)
  public Part open(PartnershipId id, PartnerId partner) {
    Part part = part(look(id), partner);
    if (!part.editable()) {
      throw new AccessDeniedException("Not their part of the partnership");
    }
    return part;
  }

  /**
   * Saves what was filled in on top of the revision {@code base}. Whether its lines are open is for
   * the partner itself to say; the coordinator changes nothing about it.
   *
   * @return false if somebody else saved it meanwhile: nothing is changed, and they are told
   */
  public boolean save(
      PartnershipId id, PartnerId partner, Contribution wanted, List<BudgetLine> lines, int base) {
    return save(seats.require(id), partner, wanted, lines, base);
  }

  boolean save(Seat by, PartnerId partner, Contribution wanted, List<BudgetLine> lines, int base) {
    Part part = part(look(by), partner);
    if (!part.editable()) {
      throw new AccessDeniedException("Not their part of the partnership");
    }
    Stored before = table.lock(by.partnership(), partner);
    Contribution content = by.isOf(partner) ? wanted : wanted.opened(before.content().linesOpen());
    if (content.equals(before.content())
        && lines.equals(table.lines(by).getOrDefault(partner, List.of()))) {
      return true;
    }
    String path = by.partnership().path() + "/balance";
    SeatId other = before.by();
    if (before.revision() != base) {
      if (other != null && !other.equals(by.id())) {
        trail.tell(
            by,
            other,
            "alliances.working.told.overtaken",
            Map.of("what", "alliances.working.balance"),
            path);
      }
      return false;
    }
    table.save(by, before, content, lines);
    trail.note(by, "alliances.working.trail.part", Map.of("partner", partner.toString()));
    return true;
  }

  private static Part part(Sharing all, PartnerId partner) {
    return all.parts().stream()
        .filter(part -> part.partner().id().equals(partner))
        .findFirst()
        .orElseThrow(NoSeat::new);
  }

  private static boolean mayEdit(Seat seat, Partner partner) {
    return partner.state() != PartnerState.LEFT
        && (seat.coordinates() || seat.works() && seat.isOf(partner.id()));
  }
}
