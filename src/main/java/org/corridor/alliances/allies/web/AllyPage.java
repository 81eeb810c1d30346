package org.corridor.alliances.allies.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.allies.AllyId;
import org.corridor.alliances.allies.domain.Ally;
import org.corridor.alliances.allies.domain.AllyContact;
import org.corridor.alliances.allies.domain.Channel;
import org.corridor.alliances.allies.domain.Commitment;
import org.corridor.alliances.allies.domain.Entry;
import org.corridor.alliances.allies.domain.KeepAllies;
import org.corridor.alliances.allies.domain.KeepCommitments;
import org.corridor.alliances.allies.domain.ReadPolitics;
import org.corridor.alliances.allies.domain.TalkWithAllies;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.web.RoomFields;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One ally: what is known, who was in touch, what one notes for oneself. */
@Controller
class AllyPage {

  private static final String PATH = EntryPage.ALLIES + "/{id}";

  private final Seats seats;
  private final Partnerships partnerships;
  private final KeepAllies allies;
  private final TalkWithAllies talks;
  private final KeepCommitments commitments;
  private final ReadPolitics politics;
  private final Clock clock;

  AllyPage(
      Seats seats,
      Partnerships partnerships,
      KeepAllies allies,
      TalkWithAllies talks,
      KeepCommitments commitments,
      ReadPolitics politics,
      Clock clock) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.allies = allies;
    this.talks = talks;
    this.commitments = commitments;
    this.politics = politics;
    this.clock = clock;
  }

  /**
   * @param correct a contact to be corrected
   */
  @GetMapping(PATH)
  ModelAndView show(
      PartnershipId partnership,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String correct) {
    Seat seat = seats.require(partnership);
    AllyId ally = new AllyId(EntryPage.uuid(id));
    AllyContact wrong =
        talks.contacts(seat, ally).stream()
            .filter(one -> one.id().toString().equals(correct) && !one.corrected())
            .findFirst()
            .orElse(null);
    return page(seat, ally, fill(seat, ally, wrong));
  }

  @PostMapping(PATH + "/contacts")
  ModelAndView contacted(
      PartnershipId partnership,
      @PathVariable String id,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Seat seat = seats.require(partnership);
    seat.requireWorks();
    AllyId ally = new AllyId(EntryPage.uuid(id));
    Submission sent = Submission.of(request.getParameterMap());
    AllyContact contact = contact(sent, seat);
    if (contact == null) {
      return EntryPage.again(page(seat, ally, sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (!talks.contacted(seat, ally, contact)) {
      sent.problem("", "alliances.allies.full", Map.of());
      return EntryPage.again(page(seat, ally, sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Flash.done("alliances.allies.contact.noted").on(redirect);
    return EntryPage.to(partnership.path() + "/allies/" + ally + "#contacts");
  }

  private @Nullable AllyContact contact(Submission sent, Seat seat) {
    LocalDate on = RoomFields.requiredDay(sent, "talked");
    if (on != null && on.isAfter(LocalDate.now(clock).plusDays(1))) {
      sent.problem("talked", "alliances.allies.contact.future", Map.of());
    }
    Channel channel = RoomFields.chosen(sent, "way", Channel.class);
    String words = sent.required("words", Ally.WORDS);
    UUID corrects = Submission.uuid(sent.text("corrects", 40));
    return on == null || channel == null || !sent.isValid()
        ? null
        : new AllyContact(sent.id("id"), on, channel, words, seat.id(), corrects, false);
  }

  @PostMapping(PATH + "/note")
  ModelAndView note(
      PartnershipId partnership,
      @PathVariable String id,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Seat seat = seats.require(partnership);
    seat.requireWorks();
    AllyId ally = new AllyId(EntryPage.uuid(id));
    Submission sent = Submission.of(request.getParameterMap());
    String words = sent.text("note", TalkWithAllies.NOTE);
    if (!sent.isValid()) {
      return EntryPage.again(page(seat, ally, sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    talks.note(seat, ally, words);
    Flash.done("alliances.allies.note.saved").on(redirect);
    return EntryPage.to(partnership.path() + "/allies/" + ally + "#note");
  }

  private ModelAndView page(Seat seat, AllyId id, Form form) {
    Entry<Ally> ally = allies.find(seat, id.value());
    List<AllyContact> contacts = talks.contacts(seat, id);
    return new ModelAndView(EntryPage.PAGES + "ally")
        .addObject("seat", seat)
        .addObject("room", partnerships.view(seat))
        .addObject("one", ally)
        .addObject("contacts", contacts)
        .addObject("warnings", politics.warnings(seat, id.value()))
        .addObject("promises", promises(seat, id))
        .addObject("today", LocalDate.now(clock))
        .addObject("form", form);
  }

  private List<Entry<Commitment>> promises(Seat seat, AllyId id) {
    return commitments.list(seat).stream()
        .filter(one -> one.facts().ally().equals(id.value()))
        .sorted(CommitmentsPage.URGENT)
        .toList();
  }

  private Form fill(Seat seat, AllyId ally, @Nullable AllyContact wrong) {
    Form.Builder form = Form.builder().put("note", talks.note(seat, ally));
    if (wrong == null) {
      return form.put("talked", LocalDate.now(clock)).build();
    }
    return form.put("talked", wrong.on())
        .put("way", wrong.channel())
        .put("words", wrong.words())
        .put("corrects", wrong.id())
        .build();
  }
}
