package org.corridor.alliances.allies.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.allies.domain.Ally;
import org.corridor.alliances.allies.domain.Commitment;
import org.corridor.alliances.allies.domain.Entry;
import org.corridor.alliances.allies.domain.KeepAllies;
import org.corridor.alliances.allies.domain.KeepCommitments;
import org.corridor.alliances.allies.domain.ReadPolitics;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.web.RoomFields;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who promised what to whom, and what became of it. */
@Controller
@RequestMapping(EntryPage.ALLIES + "/commitments")
class CommitmentsPage extends EntryPage<Commitment> {

  private final KeepAllies allies;
  private final ReadPolitics politics;
  private final Clock clock;

  CommitmentsPage(
      Seats seats,
      Partnerships partnerships,
      KeepCommitments commitments,
      KeepAllies allies,
      ReadPolitics politics,
      Clock clock) {
    super(seats, partnerships, commitments);
    this.allies = allies;
    this.politics = politics;
    this.clock = clock;
  }

  /** The open ones first, the most urgent at the top. */
  static final Comparator<Entry<Commitment>> URGENT =
      Comparator.comparing((Entry<Commitment> one) -> !one.facts().open())
          .thenComparing(one -> one.facts().due(), Comparator.nullsLast(Comparator.naturalOrder()));

  @GetMapping
  ModelAndView show(PartnershipId id) {
    Seat seat = seats.require(id);
    return page(seat, "commitments")
        .addObject("today", LocalDate.now(clock))
        .addObject("allies", allies.list(seat))
        .addObject("all", keep.list(seat).stream().sorted(URGENT).toList())
        .addObject("warnings", politics.warnings(seat))
        .addObject("deleted", keep.deleted(seat));
  }

  @Override
  void complete(ModelAndView page, Seat seat) {
    page.addObject("allies", known(allies, seat)).addObject("today", LocalDate.now(clock));
  }

  @Override
  String template() {
    return "commitment-form";
  }

  @Override
  String list(PartnershipId id) {
    return id.path() + "/allies/commitments";
  }

  @Override
  Form blank(Submission asked) {
    return Form.builder()
        .put("ally", asked.text("ally", 40))
        .put("side", "theirs")
        .put("promised", LocalDate.now(clock))
        .put("state", "PROMISED")
        .build();
  }

  @Override
  Form fill(Commitment one) {
    return Form.builder()
        .put("ally", one.ally())
        .put("side", one.ours() ? "ours" : "theirs")
        .put("partner", one.partner())
        .put("words", one.words())
        .put("promised", one.promisedOn())
        .put("due", one.due())
        .put("state", one.state())
        .put("evidence", one.evidence())
        .put("why", one.why())
        .build();
  }

  @Override
  @Nullable Commitment read(Submission sent, Seat seat, PartnershipView room) {
    UUID ally = ally(sent, known(allies, seat));
    String side = sent.text("side", 10);
    if (!side.equals("ours") && !side.equals("theirs")) {
      sent.problem("side", "platform.form.required", Map.of());
    }
    PartnerId partner = RoomFields.partner(sent, "partner", room);
    String words = sent.required("words", Commitment.WORDS);
    LocalDate promised = RoomFields.requiredDay(sent, "promised");
    if (promised != null && promised.isAfter(LocalDate.now(clock).plusDays(1))) {
      sent.problem("promised", "alliances.allies.promised.future", Map.of());
    }
    LocalDate due = RoomFields.day(sent, "due");
    Commitment.State state = RoomFields.chosen(sent, "state", Commitment.State.class);
    String evidence = sent.text("evidence", Commitment.WORDS);
    String why = sent.text("why", Commitment.WORDS);
    if (state != null && state.needsReason() && why.isEmpty()) {
      sent.problem("why", "alliances.allies.why.missing", Map.of());
    }
    return !sent.isValid() || ally == null || promised == null || state == null
        ? null
        : new Commitment(
            ally, side.equals("ours"), partner, words, promised, due, state, evidence, why);
  }

  private static @Nullable UUID ally(Submission sent, List<Entry<Ally>> known) {
    String typed = sent.required("ally", 40);
    UUID ally =
        known.stream()
            .map(Entry::id)
            .filter(id -> id.toString().equals(typed))
            .findFirst()
            .orElse(null);
    if (ally == null && !typed.isEmpty()) {
      sent.problem("ally", "platform.form.unknown-choice", Map.of());
    }
    return ally;
  }
}
