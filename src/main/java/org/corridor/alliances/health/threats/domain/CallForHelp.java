package org.corridor.alliances.health.threats.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.health.NotNow;
import org.corridor.alliances.health.Unknown;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.Trail;
import org.corridor.platform.mail.Mail;
import org.corridor.platform.mail.Mails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mentors, mediators and focal points outside the partnership, and calling them (handbook 6.4).
 * That help was called is noted; what was said is not kept. All throw {@link
 * org.corridor.alliances.partnerships.NoSeat} for strangers.
 */
@Service
@Transactional
public class CallForHelp {

  /** Longest letter. */
  public static final int WORDS = 4_000;

  private static final int MOST = 20;
  private static final int MAILS_A_DAY = 5;
  private static final String MESSAGES = "alliances.health.help.";

  private final Seats seats;
  private final Partnerships partnerships;
  private final HelpTable table;
  private final Mails mails;
  private final Trail trail;

  CallForHelp(Seats seats, Partnerships partnerships, HelpTable table, Mails mails, Trail trail) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.table = table;
    this.mails = mails;
    this.trail = trail;
  }

  /** Who helps, and when help was called. */
  public record View(
      Seat reader, PartnershipView partnership, List<OutsideHelp> all, List<Called> calls) {

    /**
     * @throws Unknown if there is none
     */
    public OutsideHelp help(UUID id) {
      return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(Unknown::new);
    }
  }

  /** That help was called. */
  public record Called(OutsideHelp.Kind kind, boolean mailed, Instant at) {}

  @Transactional(readOnly = true)
  public View look(PartnershipId id) {
    Seat reader = seats.require(id);
    return view(reader);
  }

  private View view(Seat reader) {
    return new View(
        reader,
        partnerships.view(reader),
        table.all(reader.partnership()),
        table.calls(reader.partnership()).stream()
            .map(call -> new Called(call.kind(), call.mailed(), call.at()))
            .toList());
  }

  /** Names somebody, or changes what is written of them. */
  public void save(PartnershipId id, OutsideHelp help) {
    save(seats.require(id), help);
  }

  void save(Seat by, OutsideHelp help) {
    by.requireWorks();
    List<OutsideHelp> all = table.all(by.partnership());
    boolean added = all.stream().noneMatch(one -> one.id().equals(help.id()));
    if (added && all.size() >= MOST) {
      throw new NotNow(MESSAGES + "too-many");
    }
    table.save(by, help);
    if (added) {
      trail.note(by, MESSAGES + "trail.named", Map.of("what", help.kind().text()));
    }
  }

  public void remove(PartnershipId id, UUID help) {
    Seat by = seats.require(id);
    by.requireWorks();
    OutsideHelp found = view(by).help(help);
    if (table.remove(id, help)) {
      trail.note(by, MESSAGES + "trail.removed", Map.of("what", found.kind().text()));
    }
  }

  /**
   * Sends the words to who is called. Sent twice, it goes out once.
   *
   * @param ticket names the call
   * @throws NotNow if there is no address, or too many mails went out today
   */
  public void send(PartnershipId id, UUID help, UUID ticket, String words) {
    Seat by = seats.require(id);
    by.requireWorks();
    View view = view(by);
    OutsideHelp found = view.help(help);
    if (found.email().isEmpty()) {
      throw new NotNow(MESSAGES + "no-address");
    }
    if (table.mailedToday(id) >= MAILS_A_DAY) {
      throw new NotNow(MESSAGES + "enough");
    }
    if (note(by, found, ticket, true)) {
      Map<String, String> arguments =
          Map.of("words", words, "partnership", view.partnership().title());
      mails.send(new Mail(found.email(), found.language(), MESSAGES + "mail", arguments, "/"));
    }
  }

  /** Notes that somebody calls them by their own means. */
  public void callThemselves(PartnershipId id, UUID help, UUID ticket) {
    Seat by = seats.require(id);
    by.requireWorks();
    note(by, view(by).help(help), ticket, false);
  }

  private boolean note(Seat by, OutsideHelp help, UUID ticket, boolean mailed) {
    boolean first = table.call(ticket, by, help.kind(), mailed);
    if (first) {
      trail.note(by, MESSAGES + "trail.called", Map.of("what", help.kind().text()));
    }
    return first;
  }
}
