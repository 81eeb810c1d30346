package org.corridor.alliances.working.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something the partners decided. Never changed: another decision may replace it.
 *
 * @param on when it was taken
 * @param replaces an older one; null where it is new
 * @param replacedBy a newer one; null while it holds
 * @param voices what partners said to it, the oldest first
 */
public record Decision(
    UUID id,
    String what,
    String why,
    Language written,
    LocalDate on,
    @Nullable UUID replaces,
    @Nullable UUID replacedBy,
    SeatId by,
    Instant at,
    List<Voice> voices) {

  public static final int WHAT = 500;
  public static final int WHY = 2_000;
  public static final int REASON = 1_000;

  public Decision {
    voices = List.copyOf(voices);
  }

  /** Where a partner stands to it. */
  public enum Stance {
    AGREES,
    /** Does not agree, and does not stand in the way. */
    STANDS_ASIDE,
    /** Its reason is written down. */
    OBJECTS;

    /** Key of its name. */
    public String text() {
      return "alliances.working.stance." + Submission.code(this);
    }
  }

  /** What a partner said; the latest one counts, the others stay. */
  public record Voice(PartnerId partner, Stance stance, String reason, SeatId by, Instant at) {}

  public boolean holds() {
    return replacedBy == null;
  }

  /** Where each partner stands now. */
  public Map<PartnerId, Voice> now() {
    Map<PartnerId, Voice> latest = new LinkedHashMap<>();
    voices.forEach(voice -> latest.put(voice.partner(), voice));
    return latest;
  }

  public Optional<Voice> of(@Nullable PartnerId partner) {
    return Optional.ofNullable(partner).map(id -> now().get(id));
  }
}
