package org.corridor.alliances.working.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.working.domain.RegularCall;
import org.corridor.alliances.working.domain.Rhythm;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/** A series of calls as a form. */
final class CallForm {

  private CallForm() {}

  static Form begin(ZoneId zone, LocalDate day, @Nullable PartnerId caller) {
    return Form.builder()
        .put("ticket", UUID.randomUUID())
        .put("rhythm", Rhythm.FORTNIGHTLY.name())
        .put("first", day)
        .put("time", "14:00")
        .put("zone", zone)
        .put("minutes", 30)
        .put("caller", caller)
        .build();
  }

  static Form fill(RegularCall call) {
    return Form.builder()
        .put("rhythm", call.rhythm().name())
        .put("first", call.first())
        .put("time", call.at())
        .put("zone", call.zone())
        .put("minutes", call.minutes())
        .put("channel", call.channel())
        .put("language", call.language())
        .put("caller", call.caller())
        .build();
  }

  /** Notes problems in what was sent; null if there are any. */
  static @Nullable RegularCall read(Submission sent, PartnershipView view, UUID id, int base) {
    Rhythm rhythm = sent.choice("rhythm", Rhythm.class);
    LocalDate first = Fields.day(sent, "first");
    LocalTime at = Fields.time(sent, "time");
    ZoneId zone = Fields.zone(sent, view);
    Integer minutes = sent.whole("minutes", 5, RegularCall.LONGEST);
    if (minutes == null && sent.text("minutes", 20).isEmpty()) {
      sent.problem("minutes", "platform.form.required", Map.of());
    }
    String channel = sent.required("channel", RegularCall.CHANNEL);
    String language = sent.text("language", RegularCall.LANGUAGE);
    PartnerId caller = Fields.partner(sent, "caller", view, true);
    if (!sent.isValid() || first == null || at == null || minutes == null || caller == null) {
      return null;
    }
    return new RegularCall(
        id,
        rhythm == null ? Rhythm.MONTHLY : rhythm,
        first,
        at,
        zone,
        minutes,
        channel,
        language,
        caller,
        false,
        base);
  }
}
