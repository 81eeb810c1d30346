package org.corridor.alliances.allies.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.alliances.allies.domain.Ally;
import org.corridor.alliances.allies.domain.Entry;
import org.corridor.alliances.allies.domain.KeepAllies;
import org.corridor.alliances.allies.domain.KeepEntries;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding, changing, deleting and bringing back entries of one kind; each kind has its form. */
abstract class EntryPage<F> {

  static final String ALLIES = "/partnerships/{partnership}/allies";
  static final String PAGES = "alliances/allies/pages/";

  final Seats seats;
  final Partnerships partnerships;
  final KeepEntries<F> keep;

  EntryPage(Seats seats, Partnerships partnerships, KeepEntries<F> keep) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.keep = keep;
  }

  /** The name of the template of the form. */
  abstract String template();

  /** Where the entries of a partnership are listed. */
  abstract String list(PartnershipId id);

  /** Where to go once one is saved. */
  String after(PartnershipId id, UUID entry) {
    return list(id);
  }

  /** A new one to begin with. */
  abstract Form blank(Submission asked);

  abstract Form fill(F facts);

  /** Null where something is wrong. */
  abstract @Nullable F read(Submission sent, Seat seat, PartnershipView room);

  /** What else the form needs. */
  void complete(ModelAndView page, Seat seat) {}

  @GetMapping("/new")
  ModelAndView ask(PartnershipId id, HttpServletRequest request) {
    Seat seat = seats.require(id);
    seat.requireWorks();
    Submission asked = Submission.of(request.getParameterMap());
    return form(seat, blank(asked), null, UUID.randomUUID(), 0);
  }

  @PostMapping("/new")
  ModelAndView add(PartnershipId id, HttpServletRequest request, RedirectAttributes redirect) {
    Seat seat = seats.require(id);
    seat.requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    F facts = read(sent, seat, partnerships.view(seat));
    UUID made = sent.id("id");
    if (facts == null) {
      return again(form(seat, sent.form(), null, made, 0), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (!keep.add(seat, made, facts)) {
      sent.problem("", "alliances.allies.full", java.util.Map.of());
      return again(form(seat, sent.form(), null, made, 0), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Flash.done("alliances.allies.added").on(redirect);
    return to(after(id, made));
  }

  @GetMapping("/{id}/edit")
  ModelAndView edit(PartnershipId partnership, @PathVariable String id) {
    Seat seat = seats.require(partnership);
    seat.requireWorks();
    Entry<F> now = keep.find(seat, uuid(id));
    return form(seat, fill(now.facts()), now, now.id(), now.revision());
  }

  @PostMapping("/{id}/edit")
  ModelAndView save(
      PartnershipId partnership,
      @PathVariable String id,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Seat seat = seats.require(partnership);
    seat.requireWorks();
    Entry<F> now = keep.findDeletedOrNot(seat, uuid(id));
    Submission sent = Submission.of(request.getParameterMap());
    F facts = read(sent, seat, partnerships.view(seat));
    int base = sent.base();
    if (now.deleted()) {
      sent.problem("", "alliances.allies.deleted-meanwhile", java.util.Map.of());
      return again(form(seat, sent.form(), now, now.id(), base), HttpStatus.CONFLICT);
    }
    if (facts == null) {
      return again(form(seat, sent.form(), now, now.id(), base), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Optional<Entry<F>> faster = keep.edit(seat, now.id(), facts, base);
    if (faster.isPresent()) {
      Entry<F> theirs = faster.get();
      ModelAndView page = form(seat, sent.form(), theirs, theirs.id(), theirs.revision());
      return again(page.addObject("theirs", theirs), HttpStatus.CONFLICT);
    }
    Flash.done("alliances.allies.saved").on(redirect);
    return to(after(partnership, now.id()));
  }

  @PostMapping("/{id}/delete")
  ModelAndView delete(
      PartnershipId partnership, @PathVariable String id, RedirectAttributes redirect) {
    keep.delete(seats.require(partnership), uuid(id));
    Flash.done("alliances.allies.deleted").on(redirect);
    return to(list(partnership) + "#deleted");
  }

  @PostMapping("/{id}/restore")
  ModelAndView restore(
      PartnershipId partnership, @PathVariable String id, RedirectAttributes redirect) {
    boolean back = keep.restore(seats.require(partnership), uuid(id));
    (back ? Flash.done("alliances.allies.restored") : Flash.problem("alliances.allies.full"))
        .on(redirect);
    return to(list(partnership));
  }

  private ModelAndView form(Seat seat, Form form, @Nullable Entry<F> now, UUID id, int base) {
    ModelAndView page =
        page(seat, template())
            .addObject("form", form)
            .addObject("now", now)
            .addObject("id", id.toString())
            .addObject("base", base);
    complete(page, seat);
    return page;
  }

  /** The allies in the register, then the deleted ones. */
  static List<Entry<Ally>> known(KeepAllies allies, Seat reader) {
    return Stream.concat(allies.list(reader).stream(), allies.deleted(reader).stream()).toList();
  }

  final ModelAndView page(Seat seat, String template) {
    return new ModelAndView(PAGES + template)
        .addObject("seat", seat)
        .addObject("room", partnerships.view(seat));
  }

  static ModelAndView again(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }

  static ModelAndView to(String path) {
    return new ModelAndView("redirect:" + path);
  }

  /** What cannot be an id is one that nothing has. */
  static UUID uuid(String typed) {
    UUID id = Submission.uuid(typed);
    if (id == null) {
      throw new NoSeat();
    }
    return id;
  }
}
