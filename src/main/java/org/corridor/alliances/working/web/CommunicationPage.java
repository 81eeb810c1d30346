package org.corridor.alliances.working.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.SharedTexts;
import org.corridor.alliances.partnerships.SharedTexts.SetAside;
import org.corridor.alliances.working.domain.Communication;
import org.corridor.alliances.working.domain.Communication.Next;
import org.corridor.alliances.working.domain.Communication.Plan;
import org.corridor.alliances.working.domain.RegularCall;
import org.corridor.alliances.working.domain.Visit;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Currencies;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the partners keep in touch. */
@Controller
class CommunicationPage {

  private final Communication communication;
  private final Clock clock;

  CommunicationPage(Communication communication, Clock clock) {
    this.communication = communication;
    this.clock = clock;
  }

  @GetMapping("/partnerships/{partnership}/communication")
  ModelAndView show(PartnershipId id, Language reader) {
    Plan plan = communication.read(id);
    SharedTexts.Text text = plan.understanding();
    return page(
        plan,
        words(text.words(), text.version() == 0 ? reader : text.written(), text.version()),
        HttpStatus.OK);
  }

  /** Words that were overtaken are shown again beside what the other wrote. */
  @PostMapping("/partnerships/{partnership}/communication/understanding")
  ModelAndView understand(
      PartnershipId id, HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String words = sent.text("words", SharedTexts.LONGEST);
    Language written = Fields.written(sent, reader);
    if (!sent.isValid()) {
      return page(communication.read(id), sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (communication.understand(id, written, words, Fields.base(sent)) instanceof SetAside) {
      Plan now = communication.read(id);
      return page(now, words(words, written, now.understanding().version()), HttpStatus.CONFLICT)
          .addObject("overtaken", true);
    }
    return saved(id, "#understanding", redirect);
  }

  private static Form words(String words, Language written, int base) {
    return Form.builder()
        .put("words", words)
        .put("written", written.name())
        .put("base", base)
        .build();
  }

  @GetMapping("/partnerships/{partnership}/communication/calls/{call}")
  ModelAndView call(PartnershipId id, @PathVariable String call, Language reader) {
    Plan plan = working(id);
    if (call.equals("new")) {
      Form form =
          CallForm.begin(
              Fields.clockOf(plan.reader(), plan.partnership()),
              LocalDate.now(clock).plusDays(1),
              plan.reader().partner());
      return form("call-form", view(plan, "/calls/new", true, 0, null, null, reader), form);
    }
    RegularCall found = find(plan, Fields.id(call));
    return form(
        "call-form",
        view(plan, "/calls/" + found.id(), false, found.revision(), null, null, reader),
        CallForm.fill(found));
  }

  @PostMapping("/partnerships/{partnership}/communication/calls/{call}")
  ModelAndView saveCall(
      PartnershipId id,
      @PathVariable String call,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    Plan plan = working(id);
    Submission sent = Submission.of(request.getParameterMap());
    boolean fresh = call.equals("new");
    UUID which = fresh ? Fields.ticket(sent) : find(plan, Fields.id(call)).id();
    int base = Fields.base(sent);
    String path = "/calls/" + (fresh ? "new" : which);
    RegularCall wanted = CallForm.read(sent, plan.partnership(), which, base);
    if (wanted == null) {
      return again(
          form("call-form", view(plan, path, fresh, base, null, null, reader), sent.form()),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (!communication.save(id, wanted)) {
      RegularCall theirs = find(communication.read(id), which);
      return again(
          form(
              "call-form",
              view(plan, "/calls/" + which, false, theirs.revision(), theirs, null, reader),
              sent.form()),
          HttpStatus.CONFLICT);
    }
    return saved(id, "#calls", redirect);
  }

  @PostMapping("/partnerships/{partnership}/communication/calls/{call}/end")
  ModelAndView end(PartnershipId id, @PathVariable String call, RedirectAttributes redirect) {
    communication.end(id, Fields.id(call), true);
    return saved(id, "#calls", redirect);
  }

  @PostMapping("/partnerships/{partnership}/communication/calls/{call}/resume")
  ModelAndView resume(PartnershipId id, @PathVariable String call, RedirectAttributes redirect) {
    communication.end(id, Fields.id(call), false);
    return saved(id, "#calls", redirect);
  }

  @GetMapping("/partnerships/{partnership}/communication/visits/{visit}")
  ModelAndView visit(PartnershipId id, @PathVariable String visit, Language reader) {
    Plan plan = working(id);
    if (visit.equals("new")) {
      return form(
          "visit-form",
          view(plan, "/visits/new", true, 0, null, null, reader),
          VisitForm.begin(LocalDate.now(clock).plusMonths(2), plan.reader().partner()));
    }
    Visit found = findVisit(plan, Fields.id(visit));
    return form(
        "visit-form",
        view(plan, "/visits/" + found.id(), false, found.revision(), null, null, reader),
        VisitForm.fill(found));
  }

  @PostMapping("/partnerships/{partnership}/communication/visits/{visit}")
  ModelAndView saveVisit(
      PartnershipId id,
      @PathVariable String visit,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    Plan plan = working(id);
    Submission sent = Submission.of(request.getParameterMap());
    boolean fresh = visit.equals("new");
    UUID which = fresh ? Fields.ticket(sent) : findVisit(plan, Fields.id(visit)).id();
    int base = Fields.base(sent);
    String path = "/visits/" + (fresh ? "new" : which);
    Visit wanted = VisitForm.read(sent, plan.partnership(), which, base);
    if (wanted == null) {
      return again(
          form("visit-form", view(plan, path, fresh, base, null, null, reader), sent.form()),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (!communication.save(id, wanted)) {
      Visit theirs = findVisit(communication.read(id), which);
      return again(
          form(
              "visit-form",
              view(plan, "/visits/" + which, false, theirs.revision(), null, theirs, reader),
              sent.form()),
          HttpStatus.CONFLICT);
    }
    return saved(id, "#visits", redirect);
  }

  @PostMapping("/partnerships/{partnership}/communication/visits/{visit}/made")
  ModelAndView made(PartnershipId id, @PathVariable String visit, RedirectAttributes redirect) {
    communication.turn(id, Fields.id(visit), Visit.State.MADE);
    return saved(id, "#visits", redirect);
  }

  @PostMapping("/partnerships/{partnership}/communication/visits/{visit}/drop")
  ModelAndView drop(PartnershipId id, @PathVariable String visit, RedirectAttributes redirect) {
    communication.turn(id, Fields.id(visit), Visit.State.DROPPED);
    return saved(id, "#visits", redirect);
  }

  @PostMapping("/partnerships/{partnership}/communication/visits/{visit}/plan")
  ModelAndView planAgain(
      PartnershipId id, @PathVariable String visit, RedirectAttributes redirect) {
    communication.turn(id, Fields.id(visit), Visit.State.PLANNED);
    return saved(id, "#visits", redirect);
  }

  private Plan working(PartnershipId id) {
    Plan plan = communication.read(id);
    plan.reader().requireWorks();
    return plan;
  }

  private static RegularCall find(Plan plan, UUID id) {
    return plan.calls().stream()
        .map(Next::call)
        .filter(call -> call.id().equals(id))
        .findFirst()
        .orElseThrow(NoSeat::new);
  }

  private static Visit findVisit(Plan plan, UUID id) {
    return plan.visits().stream()
        .filter(visit -> visit.id().equals(id))
        .findFirst()
        .orElseThrow(NoSeat::new);
  }

  private static ModelAndView saved(PartnershipId id, String anchor, RedirectAttributes redirect) {
    Flash.done("alliances.working.saved").on(redirect);
    return new ModelAndView("redirect:" + id.path() + "/communication" + anchor);
  }

  private static ModelAndView page(Plan plan, Form form, HttpStatus status) {
    return again(
        new ModelAndView("alliances/working/pages/communication")
            .addObject("view", plan)
            .addObject("form", form),
        status);
  }

  private static CommunicationFormView view(
      Plan plan,
      String path,
      boolean fresh,
      int base,
      @Nullable RegularCall call,
      @Nullable Visit visit,
      Language reader) {
    PartnershipView partnership = plan.partnership();
    return new CommunicationFormView(
        partnership,
        partnership.id().path() + "/communication" + path,
        fresh,
        base,
        call,
        visit,
        Fields.zoneChoices(partnership),
        Fields.partnerChoices(partnership),
        Currencies.all(reader));
  }

  private static ModelAndView form(String template, CommunicationFormView view, Form form) {
    return new ModelAndView("alliances/working/pages/" + template)
        .addObject("view", view)
        .addObject("form", form);
  }

  private static ModelAndView again(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }
}
