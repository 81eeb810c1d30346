package org.corridor.alliances.partnerships.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.web.Link;
import org.corridor.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** What every page of a room says alike: the way to it, and who somebody is. */
public final class Room {

  private Room() {}

  /** From the reader's partnerships to this one. */
  public static List<Link> crumbs(Page page, PartnershipView view) {
    return List.of(
        new Link(page.text("alliances.partnership.mine"), "/partnerships"),
        new Link(view.title(), view.id().path()));
  }

  /** "Grace (Tamale Women)"; says so where the person is gone for good. */
  public static String who(Page page, PartnershipView view, @Nullable SeatId seat) {
    return view.participant(seat)
        .filter(one -> !one.name().isEmpty())
        .map(
            one ->
                view.partner(one.partner())
                    .map(
                        partner ->
                            page.text(
                                "alliances.partnership.who",
                                "name",
                                one.name(),
                                "partner",
                                partner.name()))
                    .orElse(one.name()))
        .orElseGet(() -> page.text("alliances.partnership.who.gone"));
  }

  /** A sentence of the trail; see {@code Trail} for its arguments. */
  public static String sentence(
      Page page, PartnershipView view, SeatId by, String message, Map<String, String> arguments) {
    Map<String, Object> named = new HashMap<>(arguments);
    named.put("by", who(page, view, by));
    named.computeIfPresent("what", (name, key) -> page.text(key.toString()));
    named.computeIfPresent("whom", (name, id) -> who(page, view, new SeatId(uuid(id))));
    named.computeIfPresent(
        "partner",
        (name, id) ->
            view.partner(new PartnerId(uuid(id))).map(partner -> partner.name()).orElse(""));
    return page.text(message, named);
  }

  private static UUID uuid(Object id) {
    return UUID.fromString(id.toString());
  }
}
