package org.corridor.communities.initiatives.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.initiatives.InitiativeId;
import org.corridor.communities.initiatives.domain.DoTheWork;
import org.corridor.communities.initiatives.domain.InitiativeRefused;
import org.corridor.communities.initiatives.domain.Offer;
import org.corridor.communities.initiatives.domain.Progress;
import org.corridor.communities.initiatives.domain.ShowInitiatives;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Currencies;
import org.corridor.platform.picture.Darkroom;
import org.corridor.platform.picture.PictureRefused;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What members give to an initiative, and what they tell of it. */
@Controller
class WorkPage {

  private final DoTheWork work;
  private final ShowInitiatives show;

  WorkPage(DoTheWork work, ShowInitiatives show) {
    this.work = work;
    this.show = show;
  }

  @PostMapping("/initiatives/{id}/offers")
  ModelAndView give(
      @PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    InitiativeId initiative = new InitiativeId(id);
    Offer.Kind kind = sent.choice("kind", Offer.Kind.class);
    String words = sent.text("words", Offer.WORDS);
    BigDecimal amount = null;
    String currency = "";
    if (kind == null) {
      sent.problem("kind", "platform.form.required", Map.of());
    } else if (kind == Offer.Kind.MONEY) {
      amount = sent.decimal("amount", new BigDecimal("0.01"), Offer.MOST, Offer.DECIMALS);
      currency = sent.text("currency", 3);
      if (amount == null && sent.text("amount", 40).isEmpty()) {
        sent.problem("amount", "platform.form.required", Map.of());
      }
      if (!Currencies.exists(currency)) {
        sent.problem("currency", "platform.form.unknown-choice", Map.of());
      }
    } else if (words.isEmpty()) {
      sent.problem("words", "platform.form.required", Map.of());
    }
    if (kind == null || !sent.isValid()) {
      return InitiativePage.wrong(InitiativePage.page(show, initiative, sent.form()));
    }
    BigDecimal noted = amount;
    String in = currency;
    return new ModelAndView(
        InitiativePage.done(
            id,
            redirect,
            () -> work.give(initiative, sent.id("offer"), kind, words, noted, in),
            "communities.initiatives.offered"));
  }

  @PostMapping("/initiatives/{id}/offers/{offer}")
  String change(
      @PathVariable UUID id,
      @PathVariable UUID offer,
      @RequestParam(defaultValue = "") String to,
      RedirectAttributes redirect) {
    InitiativeId initiative = new InitiativeId(id);
    return InitiativePage.done(
        id,
        redirect,
        () -> {
          if (to.equals("back")) {
            work.takeBack(initiative, offer);
          } else {
            work.given(initiative, offer, to.equals("given"));
          }
        },
        "communities.initiatives.saved");
  }

  @PostMapping("/initiatives/{id}/progress")
  ModelAndView tell(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile photo,
      HttpServletRequest request,
      RedirectAttributes redirect)
      throws IOException {
    Submission sent = Submission.of(request.getParameterMap());
    InitiativeId initiative = new InitiativeId(id);
    String words = sent.required("told", Progress.WORDS);
    Language written = sent.choice("language", Language.class);
    String shows = sent.text("shows", Progress.SHOWS);
    byte[] bytes = photo == null ? new byte[0] : photo.getBytes();
    if (bytes.length > Darkroom.MOST_BYTES) {
      sent.problem("photo", PictureRefused.Reason.TOO_LARGE.text(), Map.of());
    }
    if (bytes.length > 0 && shows.isEmpty()) {
      sent.problem("shows", "platform.form.required", Map.of());
    }
    if (bytes.length > 0 && !sent.ticked("agreed")) {
      sent.problem("agreed", "communities.initiatives.photo.agreed.needed", Map.of());
    }
    if (sent.isValid()) {
      try {
        work.tell(
            initiative,
            sent.id("progress"),
            written == null ? Language.EN : written,
            words,
            bytes,
            bytes.length == 0 ? "" : shows);
        Flash.done("communities.initiatives.told").on(redirect);
        return new ModelAndView("redirect:" + initiative.path());
      } catch (PictureRefused refused) {
        sent.problem("photo", refused.reason().text(), Map.of());
      } catch (InitiativeRefused refused) {
        Flash.problem(refused.why().text()).on(redirect);
        return new ModelAndView("redirect:" + initiative.path());
      }
    }
    return InitiativePage.wrong(InitiativePage.page(show, initiative, sent.form()));
  }

  @PostMapping("/initiatives/{id}/progress/{progress}/remove")
  String untell(@PathVariable UUID id, @PathVariable UUID progress, RedirectAttributes redirect) {
    return InitiativePage.done(
        id,
        redirect,
        () -> work.untell(new InitiativeId(id), progress),
        "communities.initiatives.untold");
  }

  @GetMapping("/initiatives/{id}/progress/{progress}/photo")
  ResponseEntity<byte[]> photo(
      @PathVariable UUID id,
      @PathVariable UUID progress,
      @RequestParam(defaultValue = "") String size) {
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header("X-Robots-Tag", "noindex, nofollow, noimageindex")
        .body(work.photo(new InitiativeId(id), progress, size.equals("small")));
  }
}
