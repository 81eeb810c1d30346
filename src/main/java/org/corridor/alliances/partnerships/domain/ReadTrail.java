package org.corridor.alliances.partnerships.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.Seats;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened in a partnership, and what waits for the reader. */
@Service
@Transactional
public class ReadTrail {

  private final Seats seats;
  private final TrailTable trail;

  ReadTrail(Seats seats, TrailTable trail) {
    this.seats = seats;
    this.trail = trail;
  }

  /** See {@link org.corridor.alliances.partnerships.Trail}. */
  public record Entry(
      long number,
      SeatId by,
      String message,
      Map<String, String> arguments,
      Instant at,
      String path) {}

  /** The latest first. */
  @Transactional(readOnly = true)
  public List<Entry> latest(Seat reader, int most) {
    return trail.latest(reader, most).stream().map(ReadTrail::entry).toList();
  }

  /** What the reader was told and has not ticked off. */
  @Transactional(readOnly = true)
  public List<Entry> notices(Seat reader) {
    return trail.open(reader).stream().map(ReadTrail::entry).toList();
  }

  /** Ticks off a notice of the signed-in person; others' stay. */
  public void dismiss(PartnershipId id, long number) {
    trail.dismiss(seats.require(id), number);
  }

  private static Entry entry(TrailTable.Entry row) {
    return new Entry(row.number(), row.by(), row.message(), row.arguments(), row.at(), row.path());
  }
}
