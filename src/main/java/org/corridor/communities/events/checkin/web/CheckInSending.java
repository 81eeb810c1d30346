package org.corridor.communities.events.checkin.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.checkin.domain.CheckIn;
import org.corridor.communities.events.checkin.domain.CheckIn.Row;
import org.corridor.communities.events.checkin.domain.CheckIn.Sheet;
import org.corridor.communities.events.checkin.domain.Mark;
import org.corridor.communities.events.checkin.domain.Unmark;
import org.corridor.communities.events.web.EventFields;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes in what a device at the door kept while it had no line ({@code check-in.js}). */
@RestController
@Hidden
class CheckInSending {

  private final CheckIn checkIn;

  CheckInSending(CheckIn checkIn) {
    this.checkIn = checkIn;
  }

  /**
   * Who would send now, and with which token: what a device kept may be older than both.
   *
   * @param door the signed-in person among those who run the event
   */
  record Holder(String door, String header, String token) {}

  /** What a device kept; a part that is missing is empty. */
  record Kept(
      @Nullable String door, @Nullable List<KeptMark> marks, @Nullable List<KeptUndo> undos) {}

  record KeptMark(@Nullable UUID id, @Nullable UUID guest, @Nullable Instant at) {}

  record KeptUndo(@Nullable UUID mark, @Nullable Instant at) {}

  /** Who is present now. */
  record State(List<Present> present) {}

  record Present(UUID guest, List<UUID> marks) {}

  @GetMapping("/events/{id}/check-in/door")
  ResponseEntity<Holder> door(@PathVariable String id, CsrfToken token) {
    Sheet sheet = checkIn.open(EventFields.id(id));
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(new Holder(sheet.door().toString(), token.getHeaderName(), token.getToken()));
  }

  /** 409 where another person sends what this one marked; 422 for too much at a time. */
  @PostMapping("/events/{id}/check-in/marks")
  ResponseEntity<State> take(@PathVariable String id, @RequestBody Kept kept) {
    EventId event = EventFields.id(id);
    Sheet sheet = checkIn.open(event);
    if (!sheet.door().toString().equals(kept.door())) {
      return ResponseEntity.status(HttpStatus.CONFLICT).build();
    }
    List<Mark> marks =
        Stream.ofNullable(kept.marks())
            .flatMap(List::stream)
            .flatMap(CheckInSending::mark)
            .toList();
    List<Unmark> undos =
        Stream.ofNullable(kept.undos())
            .flatMap(List::stream)
            .flatMap(CheckInSending::undo)
            .toList();
    if (marks.size() > CheckIn.MOST || undos.size() > CheckIn.MOST) {
      return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            new State(
                checkIn.take(event, marks, undos).rows().stream()
                    .filter(Row::isPresent)
                    .map(row -> new Present(row.guest().id(), row.marks()))
                    .toList()));
  }

  private static Stream<Mark> mark(@Nullable KeptMark one) {
    if (one == null || one.id() == null || one.guest() == null || one.at() == null) {
      return Stream.empty();
    }
    return Stream.of(new Mark(one.id(), one.guest(), one.at()));
  }

  private static Stream<Unmark> undo(@Nullable KeptUndo one) {
    if (one == null || one.mark() == null || one.at() == null) {
      return Stream.empty();
    }
    return Stream.of(new Unmark(one.mark(), one.at()));
  }
}
