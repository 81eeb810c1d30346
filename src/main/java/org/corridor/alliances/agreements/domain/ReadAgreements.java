package org.corridor.alliances.agreements.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.alliances.agreements.domain.Agreement.Version;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.SharedTexts;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agreements as those who may read them see them; to all others they do not exist. */
@Service
@Transactional(readOnly = true)
public class ReadAgreements {

  private final Seats seats;
  private final Partnerships partnerships;
  private final AgreementTable table;
  private final Drafting drafting;
  private final Comments comments;
  private final AgreementLog log;
  private final SharedTexts texts;

  ReadAgreements(
      Seats seats,
      Partnerships partnerships,
      AgreementTable table,
      Drafting drafting,
      Comments comments,
      AgreementLog log,
      SharedTexts texts) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.table = table;
    this.drafting = drafting;
    this.comments = comments;
    this.log = log;
    this.texts = texts;
  }

  /** All agreements that the reader may read, the newest first. */
  public record Overview(Seat seat, PartnershipView partnership, List<Agreement> agreements) {}

  /**
   * An agreement with its text as it stands.
   *
   * @param changed whether the text is another than that of the latest version
   * @param open open comments by clause
   */
  public record View(
      Seat seat,
      PartnershipView partnership,
      Agreement agreement,
      Content content,
      boolean changed,
      Map<UUID, Long> open,
      List<AgreementLog.Event> events) {

    public boolean works() {
      return agreement.isWorkedOnBy(seat);
    }

    public String path() {
      return agreement.id().path(agreement.partnership());
    }
  }

  /** A version as it was put up. */
  public record VersionView(
      Seat seat,
      PartnershipView partnership,
      Agreement agreement,
      Version version,
      Content content) {

    public String path() {
      return agreement.id().path(agreement.partnership());
    }
  }

  /**
   * A clause to work on.
   *
   * @param text what was written; version 0 as long as the library's words hold
   * @param begin what an edit begins with: the words as they stand, in their language
   */
  public record ClauseView(
      Seat seat,
      PartnershipView partnership,
      Agreement agreement,
      Clause clause,
      Content.Article article,
      SharedTexts.Text text,
      Content.Wording begin,
      List<SharedTexts.Version> history,
      List<Comments.Comment> comments) {

    public boolean works() {
      return agreement.isWorkedOnBy(seat);
    }

    public String path() {
      return agreement.id().path(agreement.partnership());
    }
  }

  public Overview list(PartnershipId id) {
    Seat seat = seats.require(id);
    return new Overview(seat, partnerships.view(seat), table.readBy(seat));
  }

  /**
   * @throws NoSeat for whoever may not read it
   */
  public View open(PartnershipId id, AgreementId agreement) {
    Seat seat = seats.require(id);
    Agreement found = table.find(agreement, seat).orElseThrow(NoSeat::new);
    PartnershipView partnership = partnerships.view(seat);
    Content content = drafting.content(found, partnership);
    Map<UUID, Long> open =
        comments.of(agreement).stream()
            .filter(Comments.Comment::isOpen)
            .collect(Collectors.groupingBy(Comments.Comment::clause, Collectors.counting()));
    String now = Content.sha256(drafting.json(content));
    boolean changed = found.latest().filter(latest -> latest.sha256().equals(now)).isEmpty();
    return new View(seat, partnership, found, content, changed, open, log.of(agreement));
  }

  /**
   * @throws NoSeat for whoever may not read it, and where there is no such version
   */
  public VersionView version(PartnershipId id, AgreementId agreement, int number) {
    Seat seat = seats.require(id);
    Agreement found = table.find(agreement, seat).orElseThrow(NoSeat::new);
    Version version = found.version(number);
    Content content = drafting.read(table.content(agreement, number));
    return new VersionView(seat, partnerships.view(seat), found, version, content);
  }

  /**
   * @throws NoSeat for whoever may not read it, and where there is no such clause
   */
  public ClauseView clause(PartnershipId id, AgreementId agreement, UUID clause, Language reader) {
    Seat seat = seats.require(id);
    Agreement found = table.find(agreement, seat).orElseThrow(NoSeat::new);
    PartnershipView partnership = partnerships.view(seat);
    Clause one = found.clause(clause);
    Content.Article article = drafting.article(found, one, partnership);
    String key = one.key(agreement);
    return new ClauseView(
        seat,
        partnership,
        found,
        one,
        article,
        texts.read(id, key),
        article.words(reader),
        texts.history(id, key),
        comments.of(agreement).stream().filter(c -> c.clause().equals(clause)).toList());
  }
}
