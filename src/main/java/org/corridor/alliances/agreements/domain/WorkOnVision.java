package org.corridor.alliances.agreements.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.alliances.agreements.domain.Visions.Done;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.SharedTexts;
import org.corridor.alliances.partnerships.Trail;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The joint vision. Each partner writes its own first, unseen by the others, so that none merely
 * agrees with the first who spoke; whoever has handed in reads those that others handed in, and
 * works on the common text, which each partner then agrees to (handbook 6.1: a shared vision is the
 * pillar of any partnership).
 */
@Service
@Transactional
public class WorkOnVision {

  public static final int LONGEST = 6_000;

  private static final String WHAT = "alliances.agreements.vision.text-common";
  private static final String WHAT_OWN = "alliances.agreements.vision.text-own";

  private final Seats seats;
  private final Partnerships partnerships;
  private final SharedTexts texts;
  private final Visions visions;
  private final Trail trail;

  WorkOnVision(
      Seats seats, Partnerships partnerships, SharedTexts texts, Visions visions, Trail trail) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.texts = texts;
    this.visions = visions;
    this.trail = trail;
  }

  /**
   * How far it has come, for one reader.
   *
   * @param own the vision of the reader's partner; null for observers
   * @param handedIn whether the reader's partner has; for observers, whether all have
   * @param visions that the reader may read
   * @param waiting partners that have not handed in
   * @param common null as long as the reader may not read it
   */
  public record View(
      Seat seat,
      PartnershipView partnership,
      SharedTexts.@Nullable Text own,
      boolean handedIn,
      List<Vision> visions,
      List<Partner> waiting,
      SharedTexts.@Nullable Text common,
      List<SharedTexts.Version> history,
      List<Agreed> agreed) {

    public boolean isAgreedByAll() {
      return common != null
          && common.version() > 0
          && partnership.joined().stream()
              .allMatch(p -> agreed.stream().anyMatch(one -> one.partner().equals(p)));
    }

    /** Whether the reader can agree for their partner now. */
    public boolean canAgree() {
      return seat.speaks()
          && handedIn
          && common != null
          && common.version() > 0
          && agreed.stream().noneMatch(one -> seat.isOf(one.partner().id()));
    }
  }

  /** A vision that was handed in, and how the common text differs from it. */
  public record Vision(Partner partner, SharedTexts.Text text, List<Difference> differences) {}

  /** A partner that agreed to the common text as it stands. */
  public record Agreed(Partner partner, SeatId by, java.time.Instant at) {}

  @Transactional(readOnly = true)
  public View show(PartnershipId id) {
    Seat seat = seats.require(id);
    PartnershipView partnership = partnerships.view(seat);
    Map<PartnerId, Done> handedIn = visions.handedIn(id);
    List<Partner> waiting =
        partnership.joined().stream().filter(p -> !handedIn.containsKey(p.id())).toList();
    PartnerId partner = seat.partner();
    boolean open = mayRead(partner, waiting, handedIn);
    SharedTexts.Text common = open ? texts.read(id, Visions.COMMON) : null;
    return new View(
        seat,
        partnership,
        partner == null ? null : texts.read(id, Visions.key(partner)),
        open,
        common == null ? List.of() : shown(partnership, handedIn, common),
        waiting,
        common,
        common == null ? List.of() : texts.history(id, Visions.COMMON),
        common == null ? List.of() : agreed(partnership, common));
  }

  private static boolean mayRead(
      @Nullable PartnerId partner, List<Partner> waiting, Map<PartnerId, Done> handedIn) {
    return partner == null
        ? waiting.isEmpty() && !handedIn.isEmpty()
        : handedIn.containsKey(partner);
  }

  private List<Vision> shown(
      PartnershipView partnership, Map<PartnerId, Done> handedIn, SharedTexts.Text common) {
    List<Vision> shown = new ArrayList<>();
    for (Partner one : partnership.partners()) {
      if (handedIn.containsKey(one.id())) {
        SharedTexts.Text text = texts.read(partnership.id(), Visions.key(one.id()));
        List<Difference> differences =
            common.words().isEmpty() ? List.of() : Difference.between(text.words(), common.words());
        shown.add(new Vision(one, text, differences));
      }
    }
    return shown;
  }

  private List<Agreed> agreed(PartnershipView partnership, SharedTexts.Text common) {
    List<Agreed> all = new ArrayList<>();
    visions
        .agreed(partnership.id())
        .forEach(
            (partner, done) ->
                partnership
                    .partner(partner)
                    .filter(one -> done.version() == common.version())
                    .ifPresent(one -> all.add(new Agreed(one, done.seat(), done.at()))));
    return all;
  }

  /** Saves the vision of one's own partner. Nothing happens once it was handed in: see the view. */
  public Optional<SharedTexts.Saved> saveOwn(
      PartnershipId id, Language written, String words, int base) {
    return saveOwn(seats.require(id), written, words, base);
  }

  Optional<SharedTexts.Saved> saveOwn(Seat seat, Language written, String words, int base) {
    PartnershipId id = seat.partnership();
    seat.requireWorks();
    PartnerId partner = seat.requirePartner();
    if (visions.handedIn(id).containsKey(partner)) {
      return Optional.empty();
    }
    return Optional.of(
        texts.save(seat, Visions.key(partner), WHAT_OWN, path(id), written, words, base));
  }

  /** Hands in the vision of one's partner as it stands; from then on it stays so. */
  public boolean handIn(PartnershipId id) {
    return handIn(seats.require(id));
  }

  boolean handIn(Seat seat) {
    PartnershipId id = seat.partnership();
    seat.requireSpeaks();
    if (texts.read(id, Visions.key(seat.requirePartner())).words().isBlank()) {
      return false;
    }
    if (visions.handIn(seat)) {
      trail.note(seat, "alliances.agreements.vision.event.handed-in", Map.of());
    }
    return true;
  }

  /**
   * Saves the common text. A change takes back what partners agreed to before, and tells who did.
   *
   * @return empty for whose partner has not handed in
   */
  public Optional<SharedTexts.Saved> saveCommon(
      PartnershipId id, Language written, String words, int base) {
    return saveCommon(seats.require(id), written, words, base);
  }

  Optional<SharedTexts.Saved> saveCommon(Seat seat, Language written, String words, int base) {
    PartnershipId id = seat.partnership();
    seat.requireWorks();
    if (!visions.handedIn(id).containsKey(seat.requirePartner())) {
      return Optional.empty();
    }
    int before = texts.read(id, Visions.COMMON).version();
    SharedTexts.Saved saved =
        texts.save(seat, Visions.COMMON, WHAT, path(id), written, words, base);
    if (saved instanceof SharedTexts.Kept kept && kept.text().version() > before) {
      trail.note(seat, "alliances.agreements.vision.event.changed", Map.of());
      for (SeatId whom : visions.takeBack(id, kept.text().version())) {
        if (!whom.equals(seat.id())) {
          trail.tell(seat, whom, "alliances.agreements.vision.taken-back", Map.of(), path(id));
        }
      }
    }
    return Optional.of(saved);
  }

  /**
   * Agrees to the common text for one's partner.
   *
   * @param version that was read
   * @return false where the text is another one by now, or there is none yet
   */
  public boolean agree(PartnershipId id, int version) {
    return agree(seats.require(id), version);
  }

  boolean agree(Seat seat, int version) {
    PartnershipId id = seat.partnership();
    seat.requireSpeaks();
    if (!visions.handedIn(id).containsKey(seat.requirePartner())) {
      return false;
    }
    SharedTexts.Text common = texts.read(id, Visions.COMMON);
    if (common.version() == 0 || common.version() != version || common.words().isBlank()) {
      return false;
    }
    if (visions.agree(seat, version)) {
      trail.note(seat, "alliances.agreements.vision.event.agreed", Map.of());
    }
    return true;
  }

  static String path(PartnershipId id) {
    return id.path() + "/vision";
  }
}
