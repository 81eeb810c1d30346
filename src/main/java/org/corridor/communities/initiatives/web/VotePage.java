package org.corridor.communities.initiatives.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.initiatives.InitiativeId;
import org.corridor.communities.initiatives.domain.Initiative;
import org.corridor.communities.initiatives.domain.InitiativeRefused;
import org.corridor.communities.initiatives.domain.ReceiptCode;
import org.corridor.communities.initiatives.domain.RunVotes;
import org.corridor.communities.initiatives.domain.ShowInitiatives;
import org.corridor.communities.initiatives.domain.Vote.Choice;
import org.corridor.communities.initiatives.domain.Vote.Rules;
import org.corridor.communities.proofs.Majority;
import org.corridor.platform.document.FileName;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The vote about an initiative: its rules, one ballot each, its receipt, and its file. */
@Controller
class VotePage {

  private static final int MOST_DAYS = 60;

  private final RunVotes votes;
  private final ShowInitiatives show;
  private final Clock clock;

  VotePage(RunVotes votes, ShowInitiatives show, Clock clock) {
    this.votes = votes;
    this.show = show;
    this.clock = clock;
  }

  @GetMapping("/initiatives/{id}/vote")
  ModelAndView ask(@PathVariable UUID id) {
    return page(
        votes.toOpen(new InitiativeId(id)),
        Form.builder()
            .put("closes", LocalDate.now(clock).plusDays(7))
            .put("majority", Majority.SIMPLE.name())
            .put("quorum", 30)
            .put("how", "SECRET")
            .build());
  }

  @PostMapping("/initiatives/{id}/vote")
  ModelAndView open(
      @PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
    Initiative one = votes.toOpen(new InitiativeId(id));
    Submission sent = Submission.of(request.getParameterMap());
    Rules rules = read(sent);
    if (rules == null) {
      return InitiativePage.wrong(page(one, sent.form()));
    }
    try {
      votes.open(one.id(), rules);
    } catch (InitiativeRefused refused) {
      sent.problem("how", refused.why().text(), Map.of());
      return InitiativePage.wrong(page(one, sent.form()));
    }
    Flash.done("communities.initiatives.opened").on(redirect);
    return new ModelAndView("redirect:" + one.id().path());
  }

  /** Votes end with the day, in the time zone of this installation. */
  private @Nullable Rules read(Submission sent) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day =
        sent.requiredDay(
            "closes", today, today.plusDays(MOST_DAYS), "communities.initiatives.closes.wrong");
    Majority majority = sent.choice("majority", Majority.class);
    Integer quorum = sent.whole("quorum", 0, 100);
    String how = sent.text("how", 10);
    if (majority == null) {
      sent.problem("majority", "platform.form.required", Map.of());
    }
    if (!how.equals("SECRET") && !how.equals("OPEN")) {
      sent.problem("how", "platform.form.required", Map.of());
    }
    if (!sent.isValid() || day == null || majority == null) {
      return null;
    }
    Instant closes = day.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(clock.getZone()).toInstant();
    return new Rules(majority, quorum == null ? 0 : quorum, how.equals("SECRET"), closes);
  }

  private static ModelAndView page(Initiative one, Form form) {
    return new ModelAndView("communities/initiatives/pages/vote-form")
        .addObject("initiative", one)
        .addObject("form", form);
  }

  @PostMapping("/initiatives/{id}/ballot")
  ModelAndView cast(
      @PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    InitiativeId initiative = new InitiativeId(id);
    Choice choice = sent.choice("choice", Choice.class);
    if (choice == null) {
      sent.problem("choice", "platform.form.required", Map.of());
    }
    ReceiptCode code = ReceiptCode.read(sent.text("code", 40)).orElseGet(ReceiptCode::create);
    if (choice == null || !sent.isValid()) {
      return InitiativePage.wrong(InitiativePage.page(show, initiative, sent.form()));
    }
    try {
      votes.cast(initiative, choice, code);
    } catch (InitiativeRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
      return new ModelAndView("redirect:" + initiative.path());
    }
    return new ModelAndView("communities/initiatives/pages/receipt")
        .addObject("view", show.view(initiative))
        .addObject("code", code.code());
  }

  @PostMapping("/initiatives/{id}/receipt")
  ModelAndView find(@PathVariable UUID id, HttpServletRequest request, Language reader) {
    Submission sent = Submission.of(request.getParameterMap());
    InitiativeId initiative = new InitiativeId(id);
    Optional<Choice> found =
        ReceiptCode.read(sent.text("receipt", 40)).flatMap(code -> show.ballot(initiative, code));
    return InitiativePage.page(show, initiative, InitiativePage.fresh(reader))
        .addObject("asked", true)
        .addObject("ballot", found.orElse(null));
  }

  @GetMapping("/initiatives/{id}/file")
  ResponseEntity<byte[]> file(@PathVariable UUID id) {
    InitiativeId initiative = new InitiativeId(id);
    byte[] file = show.file(initiative);
    String title = show.view(initiative).initiative().words().title();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, FileName.of(title, "record", "json").attachment())
        .body(file);
  }
}
