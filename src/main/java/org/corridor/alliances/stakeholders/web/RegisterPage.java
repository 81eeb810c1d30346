package org.corridor.alliances.stakeholders.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.stakeholders.StakeholderId;
import org.corridor.alliances.stakeholders.domain.ChangedElsewhere;
import org.corridor.alliances.stakeholders.domain.KeepRegister;
import org.corridor.alliances.stakeholders.domain.Refusal;
import org.corridor.alliances.stakeholders.domain.Stakeholder;
import org.corridor.alliances.stakeholders.domain.Stakeholder.Facts;
import org.corridor.people.Organisations;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Address;
import org.corridor.platform.web.CsvTable;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register: list, file, and the form of an entry. */
@Controller
class RegisterPage {

  private static final String PATH = "/partnerships/{partnership}/stakeholders";
  private static final String PAGES = "alliances/stakeholders/pages/";

  private final Seats seats;
  private final Partnerships partnerships;
  private final KeepRegister register;
  private final Organisations organisations;
  private final Texts texts;

  RegisterPage(
      Seats seats,
      Partnerships partnerships,
      KeepRegister register,
      Organisations organisations,
      Texts texts) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.register = register;
    this.organisations = organisations;
    this.texts = texts;
  }

  @GetMapping(PATH)
  ModelAndView list(PartnershipId id, HttpServletRequest request, Language reader) {
    Seat seat = seats.require(id);
    Submission asked = Submission.of(request.getParameterMap());
    List<Stakeholder> all = register.list(seat);
    return page(seat, "register")
        .addObject("form", asked.form())
        .addObject("all", all.size())
        .addObject("found", found(all, asked, reader))
        .addObject("deleted", register.deleted(seat))
        .addObject("csv", csvAddress(id, asked));
  }

  private static String csvAddress(PartnershipId id, Submission asked) {
    Address address = new Address(id.path() + "/stakeholders.csv");
    for (String name : List.of("q", "category", "end", "sort")) {
      address.with(name, asked.text(name, 200));
    }
    return address.toString();
  }

  @GetMapping(PATH + ".csv")
  void csv(
      PartnershipId id, HttpServletRequest request, Language reader, HttpServletResponse response)
      throws IOException {
    Seat seat = seats.require(id);
    List<Stakeholder> found =
        found(register.list(seat), Submission.of(request.getParameterMap()), reader);
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"stakeholders.csv\"");
    CsvTable table = new CsvTable(response.getWriter());
    table.row(
        Stream.of("name", "kind", "end", "place", "bring", "gain", "lose", "engaged", "wanted")
            .map(column -> texts.text(reader, "alliances.stakeholders." + column))
            .toList());
    for (Stakeholder one : found) {
      Facts facts = one.facts();
      table.row(
          List.of(
              facts.name(),
              texts.text(reader, facts.kind().text()),
              texts.text(reader, facts.end().text()),
              facts.place(),
              facts.bring(),
              facts.gain(),
              facts.lose(),
              texts.text(reader, facts.engaged().text()),
              texts.text(reader, facts.wanted().text())));
    }
  }

  private List<Stakeholder> found(List<Stakeholder> all, Submission asked, Language reader) {
    String words = asked.text("q", 200).toLowerCase(Locale.ROOT);
    String category = asked.text("category", 40);
    String end = asked.text("end", 40);
    return all.stream()
        .filter(
            one ->
                (one.name() + "\n" + one.facts().place() + "\n" + one.facts().bring())
                    .toLowerCase(Locale.ROOT)
                    .contains(words))
        .filter(one -> category.isEmpty() || one.facts().kind().category().name().equals(category))
        .filter(one -> end.isEmpty() || one.facts().end().name().equals(end))
        .sorted(order(asked.text("sort", 20), reader))
        .toList();
  }

  private Comparator<Stakeholder> order(String sort, Language reader) {
    java.text.Collator words = java.text.Collator.getInstance(reader.locale());
    return switch (sort) {
      case "name" -> Comparator.comparing(Stakeholder::name, words::compare);
      case "kind" -> Comparator.comparing(one -> one.facts().kind());
      case "engaged" -> Comparator.comparing(one -> one.facts().engaged());
      default -> (one, other) -> 0;
    };
  }

  /**
   * @param request may name the kind to begin with
   */
  @GetMapping(PATH + "/new")
  ModelAndView ask(PartnershipId id, HttpServletRequest request) {
    Seat seat = seats.require(id);
    seat.requireWorks();
    Form form =
        Form.builder()
            .put("kind", Submission.of(request.getParameterMap()).text("kind", 40))
            .put("end", "ORIGIN")
            .put("engaged", "UNAWARE")
            .put("wanted", "SUPPORTIVE")
            .build();
    return form(seat, null, form, StakeholderId.create().toString(), 0);
  }

  @PostMapping(PATH + "/new")
  ModelAndView add(PartnershipId id, HttpServletRequest request, RedirectAttributes redirect) {
    Seat seat = seats.require(id);
    Submission sent = Submission.of(request.getParameterMap());
    Facts facts = StakeholderForm.facts(sent, organisations);
    StakeholderId made = new StakeholderId(sent.id("id"));
    if (facts == null) {
      seat.requireWorks();
      return again(
          form(seat, null, sent.form(), made.toString(), 0), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      register.add(seat, made, facts);
    } catch (Refusal refusal) {
      Flash.problem(refusal.text()).on(redirect);
      return to(id.path() + "/stakeholders");
    }
    Flash.done("alliances.stakeholders.added").on(redirect);
    return to(id.path() + "/stakeholders/" + made);
  }

  @GetMapping(PATH + "/{id}/edit")
  ModelAndView edit(PartnershipId partnership, @PathVariable String id) {
    Seat seat = seats.require(partnership);
    seat.requireWorks();
    Stakeholder now = register.find(seat, NotThere.id(id));
    return form(seat, now, StakeholderForm.fill(now, organisations), id, now.revision());
  }

  @PostMapping(PATH + "/{id}/edit")
  ModelAndView save(
      PartnershipId partnership,
      @PathVariable String id,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Seat seat = seats.require(partnership);
    seat.requireWorks();
    Stakeholder now = register.find(seat, NotThere.id(id));
    Submission sent = Submission.of(request.getParameterMap());
    Facts facts = StakeholderForm.facts(sent, organisations);
    int base = sent.base();
    if (facts == null) {
      return again(form(seat, now, sent.form(), id, base), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      register.edit(seat, now.id(), facts, base);
    } catch (ChangedElsewhere faster) {
      return again(
          form(seat, now, sent.form(), id, now.revision()).addObject("theirs", now),
          HttpStatus.CONFLICT);
    }
    Flash.done("alliances.stakeholders.saved").on(redirect);
    return to(now.path());
  }

  @PostMapping(PATH + "/{id}/delete")
  ModelAndView delete(
      PartnershipId partnership, @PathVariable String id, RedirectAttributes redirect) {
    register.delete(seats.require(partnership), NotThere.id(id));
    Flash.done("alliances.stakeholders.deleted").on(redirect);
    return to(partnership.path() + "/stakeholders#deleted");
  }

  @PostMapping(PATH + "/{id}/restore")
  ModelAndView restore(
      PartnershipId partnership, @PathVariable String id, RedirectAttributes redirect) {
    register.restore(seats.require(partnership), NotThere.id(id));
    Flash.done("alliances.stakeholders.restored").on(redirect);
    return to(partnership.path() + "/stakeholders");
  }

  private ModelAndView form(Seat seat, @Nullable Stakeholder now, Form form, String id, int base) {
    return page(seat, "stakeholder-form")
        .addObject("form", form)
        .addObject("now", now)
        .addObject("id", id)
        .addObject("base", base);
  }

  private ModelAndView page(Seat seat, String template) {
    PartnershipView room = partnerships.view(seat);
    return new ModelAndView(
        PAGES + template, new java.util.HashMap<>(Map.of("seat", seat, "room", room)));
  }

  private static ModelAndView again(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }

  private static ModelAndView to(String path) {
    return new ModelAndView("redirect:" + path);
  }
}
