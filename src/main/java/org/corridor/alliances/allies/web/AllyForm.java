package org.corridor.alliances.allies.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.corridor.alliances.allies.domain.Ally;
import org.corridor.alliances.allies.domain.Channel;
import org.corridor.alliances.allies.domain.Decision;
import org.corridor.alliances.allies.domain.Level;
import org.corridor.alliances.allies.domain.Stand;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.web.RoomFields;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/** Reads and fills the form of an ally. */
final class AllyForm {

  private AllyForm() {}

  /** Null where something is wrong. */
  static @Nullable Ally read(Submission sent, PartnershipView room) {
    String institution = sent.required("institution", Ally.NAME);
    String office = sent.text("office", Ally.SHORT);
    String person = sent.text("person", Ally.SHORT);
    PartnerEnd end = RoomFields.chosen(sent, "end", PartnerEnd.class);
    String place = sent.text("place", Ally.SHORT);
    Level level = RoomFields.chosen(sent, "level", Level.class);
    Set<Decision> decides = sent.choices("decides", Decision.class);
    if (decides.isEmpty()) {
      sent.problem("decides", "alliances.allies.decides.missing", Map.of());
    }
    String matter = sent.text("matter", Ally.WORDS);
    Stand stand = RoomFields.chosen(sent, "stand", Stand.class);
    Stand wanted = RoomFields.chosen(sent, "wanted", Stand.class);
    if (wanted == Stand.UNKNOWN) {
      sent.problem("wanted", "platform.form.unknown-choice", Map.of());
    }
    Channel channel = RoomFields.chosen(sent, "channel", Channel.class);
    SeatId responsible = RoomFields.seat(sent, "responsible", room);
    String next = sent.text("next", Ally.NAME);
    LocalDate nextOn = RoomFields.day(sent, "on");
    if (nextOn != null && next.isEmpty()) {
      sent.problem("next", "alliances.allies.next.missing", Map.of());
    }
    LocalDate until = RoomFields.day(sent, "until");
    if (!sent.isValid()
        || end == null
        || level == null
        || stand == null
        || wanted == null
        || channel == null) {
      return null;
    }
    return new Ally(
        institution,
        office,
        person,
        end,
        place,
        level,
        decides,
        matter,
        stand,
        wanted,
        channel,
        responsible,
        next,
        nextOn,
        until);
  }

  static Form fill(Ally ally) {
    return Form.builder()
        .put("institution", ally.institution())
        .put("office", ally.office())
        .put("person", ally.person())
        .put("end", ally.end())
        .put("place", ally.place())
        .put("level", ally.level())
        .putAll("decides", ally.decides())
        .put("matter", ally.matter())
        .put("stand", ally.stand())
        .put("wanted", ally.wanted())
        .put("channel", ally.channel())
        .put("responsible", ally.responsible())
        .put("next", ally.next())
        .put("on", ally.nextOn())
        .put("until", ally.until())
        .build();
  }
}
