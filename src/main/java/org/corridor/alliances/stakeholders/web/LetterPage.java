package org.corridor.alliances.stakeholders.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.SharedTexts;
import org.corridor.alliances.partnerships.SharedTexts.Saved;
import org.corridor.alliances.partnerships.SharedTexts.SetAside;
import org.corridor.alliances.partnerships.SharedTexts.Text;
import org.corridor.alliances.stakeholders.domain.Approach.Plan;
import org.corridor.alliances.stakeholders.domain.ApproachStakeholders;
import org.corridor.alliances.stakeholders.domain.ApproachStakeholders.Approached;
import org.corridor.alliances.stakeholders.domain.LetterFile;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letter that invites a stakeholder, in each language; its words are written together. */
@Controller
class LetterPage {

  private static final String PATH = ApproachPage.PATH + "/{id}/letter";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Seats seats;
  private final Partnerships partnerships;
  private final ApproachStakeholders approach;
  private final SharedTexts shared;
  private final Texts texts;

  LetterPage(
      Seats seats,
      Partnerships partnerships,
      ApproachStakeholders approach,
      SharedTexts shared,
      Texts texts) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.approach = approach;
    this.shared = shared;
    this.texts = texts;
  }

  @GetMapping(PATH)
  ModelAndView show(
      PartnershipId partnership,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String language,
      Language reader) {
    Seat seat = seats.require(partnership);
    return page(seat, id, Language.of(language).orElse(reader), null);
  }

  @PostMapping(PATH)
  ModelAndView save(
      PartnershipId partnership,
      @PathVariable String id,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    Seat seat = seats.require(partnership);
    seat.requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    Language language = Language.of(sent.text("language", 10)).orElse(reader);
    String words = sent.required("words", SharedTexts.LONGEST);
    if (!sent.isValid()) {
      ModelAndView page = page(seat, id, language, sent.form());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    Approached found = approach.find(seat, NotThere.id(id));
    String path = found.stakeholder().approachPath() + "/letter?language=" + language.code();
    Saved saved =
        shared.save(
            seat,
            key(found, language),
            "alliances.stakeholders.letter",
            path,
            language,
            words,
            sent.base());
    if (saved instanceof SetAside aside) {
      ModelAndView page =
          page(seat, id, language, sent.form()).addObject("theirs", aside.current().words());
      page.setStatus(HttpStatus.CONFLICT);
      return page;
    }
    Flash.done("alliances.stakeholders.saved").on(redirect);
    return new ModelAndView("redirect:" + path);
  }

  @GetMapping(PATH + ".docx")
  ResponseEntity<byte[]> word(
      PartnershipId partnership,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String language,
      Language reader) {
    Seat seat = seats.require(partnership);
    Language in = Language.of(language).orElse(reader);
    Approached found = approach.find(seat, NotThere.id(id));
    Text text = shared.read(partnership, key(found, in));
    String words = text.version() == 0 ? template(seat, found, in) : text.words();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(DOCX))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"letter-" + in.code() + ".docx\"")
        .body(LetterFile.write(words, in));
  }

  private ModelAndView page(Seat seat, String id, Language language, @Nullable Form typed) {
    Approached found = approach.find(seat, NotThere.id(id));
    Text text = shared.read(seat.partnership(), key(found, language));
    String words = text.version() == 0 ? template(seat, found, language) : text.words();
    return new ModelAndView("alliances/stakeholders/pages/letter")
        .addObject("seat", seat)
        .addObject("room", partnerships.view(seat))
        .addObject("stakeholder", found.stakeholder())
        .addObject("language", language)
        .addObject("base", text.version())
        .addObject("form", typed == null ? Form.builder().put("words", words).build() : typed);
  }

  private static String key(Approached found, Language language) {
    return "letter." + found.stakeholder().id() + "." + language.code();
  }

  /** The facts of the project in a letter that can be sent once it was read. */
  private String template(Seat seat, Approached found, Language language) {
    PartnershipView room = partnerships.view(seat);
    Plan plan = found.approach().plan();
    Map<String, Object> facts = new HashMap<>();
    facts.put("name", found.stakeholder().name());
    facts.put("title", room.title());
    facts.put("origin", Countries.name(room.origin(), language));
    facts.put("residence", Countries.name(room.residence(), language));
    facts.put(
        "partners",
        String.join(", ", room.joined().stream().map(partner -> partner.name()).toList()));
    facts.put("asked", orBlank(plan.asked(), language));
    facts.put("offered", orBlank(plan.offered(), language));
    StringBuilder letter = new StringBuilder();
    for (String part :
        new String[] {"date", "to", "subject", "greeting", "who", "ask", "offer", "next", "end"}) {
      letter
          .append(texts.text(language, "alliances.stakeholders.letter." + part, facts))
          .append("\n\n");
    }
    return letter.toString().strip();
  }

  private String orBlank(String words, Language language) {
    return words.isEmpty() ? texts.text(language, "alliances.stakeholders.letter.blank") : words;
  }
}
