package org.corridor.alliances.allies.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.corridor.alliances.allies.domain.BriefFiles;
import org.corridor.alliances.allies.domain.BriefSection;
import org.corridor.alliances.allies.domain.WriteBrief;
import org.corridor.alliances.allies.domain.WriteBrief.Brief;
import org.corridor.alliances.allies.domain.WriteBrief.Draft;
import org.corridor.alliances.allies.domain.WriteBrief.Written;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.PartnershipEvidence.Figure;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.SharedTexts.Text;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The policy brief: one page, written together in each language. */
@Controller
class BriefPage {

  private static final String PATH = EntryPage.ALLIES + "/brief";
  private static final MediaType WORD =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final Seats seats;
  private final Partnerships partnerships;
  private final WriteBrief briefs;
  private final BriefFiles files;

  BriefPage(Seats seats, Partnerships partnerships, WriteBrief briefs, BriefFiles files) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.briefs = briefs;
    this.files = files;
  }

  @GetMapping(PATH)
  ModelAndView show(
      PartnershipId id, @RequestParam(defaultValue = "") String language, Language reader) {
    Seat seat = seats.require(id);
    Brief brief = briefs.read(seat, Language.of(language).orElse(reader));
    return page(seat, brief, fill(brief), Map.of());
  }

  @PostMapping(PATH)
  ModelAndView save(
      PartnershipId id, HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Seat seat = seats.require(id);
    seat.requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    Language language = Language.of(sent.text("language", 10)).orElse(reader);
    Draft draft = read(sent, briefs.read(seat, language).possible());
    if (draft == null) {
      ModelAndView page = page(seat, briefs.read(seat, language), sent.form(), Map.of());
      return EntryPage.again(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Map<BriefSection, Text> overtaken = briefs.save(seat, language, draft);
    boolean picked = briefs.pick(seat, language, draft);
    if (!overtaken.isEmpty() || !picked) {
      ModelAndView page = page(seat, briefs.read(seat, language), sent.form(), overtaken);
      return EntryPage.again(page.addObject("otherFigures", !picked), HttpStatus.CONFLICT);
    }
    Flash.done("alliances.allies.saved").on(redirect);
    return EntryPage.to(id.path() + "/allies/brief?language=" + language.code());
  }

  @GetMapping(PATH + ".docx")
  ResponseEntity<byte[]> word(
      PartnershipId id, @RequestParam(defaultValue = "") String language, Language reader) {
    Seat seat = seats.require(id);
    Brief brief = written(seat, Language.of(language).orElse(reader));
    return file(files.word(brief, partnerships.view(seat)), WORD, brief.language());
  }

  @GetMapping(PATH + ".pdf")
  ResponseEntity<byte[]> pdf(
      PartnershipId id, @RequestParam(defaultValue = "") String language, Language reader) {
    Seat seat = seats.require(id);
    Brief brief = written(seat, Language.of(language).orElse(reader));
    return file(
        files.pdf(brief, partnerships.view(seat)), MediaType.APPLICATION_PDF, brief.language());
  }

  private Brief written(Seat seat, Language language) {
    Brief brief = briefs.read(seat, language);
    if (!brief.written()) {
      throw new NoSeat();
    }
    return brief;
  }

  private static ResponseEntity<byte[]> file(
      BriefFiles.File file, MediaType type, Language language) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, file.name().attachment())
        .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
        .body(file.bytes());
  }

  /** Null where something is wrong. */
  private static @Nullable Draft read(Submission sent, List<Figure> possible) {
    Map<BriefSection, Written> sections = new EnumMap<>(BriefSection.class);
    for (BriefSection section : BriefSection.values()) {
      String words = sent.text(section.code(), section.characters());
      if (section == BriefSection.TITLE && words.isEmpty()) {
        sent.problem(section.code(), "platform.form.required", Map.of());
      }
      if (words.codePointCount(0, words.length()) <= section.characters() && !section.fits(words)) {
        sent.problem(
            section.code(),
            "alliances.allies.brief.lines",
            Map.of("lines", section.linesOf(words), "most", section.lines()));
      }
      sections.put(section, new Written(words, number(sent, "base-" + section.code())));
    }
    List<String> figures =
        possible.stream()
            .map(Figure::label)
            .filter(label -> sent.all("figures").contains(label))
            .toList();
    if (figures.size() > WriteBrief.FIGURES) {
      sent.problem(
          "figures", "alliances.allies.brief.figures.many", Map.of("most", WriteBrief.FIGURES));
    }
    return sent.isValid() ? new Draft(sections, figures, number(sent, "base-figures")) : null;
  }

  private static int number(Submission sent, String name) {
    String typed = sent.text(name, 10);
    return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
  }

  private static Form fill(Brief brief) {
    Form.Builder form = Form.builder();
    for (BriefSection section : BriefSection.values()) {
      form.put(section.code(), brief.words(section));
    }
    return form.putAll("figures", brief.picked().stream().map(Figure::label).toList()).build();
  }

  private ModelAndView page(Seat seat, Brief brief, Form form, Map<BriefSection, Text> overtaken) {
    PartnershipView room = partnerships.view(seat);
    return new ModelAndView(EntryPage.PAGES + "brief")
        .addObject("seat", seat)
        .addObject("room", room)
        .addObject("brief", brief)
        .addObject("form", form)
        .addObject("overtaken", overtaken);
  }
}
