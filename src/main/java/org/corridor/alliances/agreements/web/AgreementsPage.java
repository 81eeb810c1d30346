package org.corridor.alliances.agreements.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.agreements.domain.AgreementId;
import org.corridor.alliances.agreements.domain.AgreementKind;
import org.corridor.alliances.agreements.domain.ReadAgreements;
import org.corridor.alliances.agreements.domain.Refused;
import org.corridor.alliances.agreements.domain.Terms;
import org.corridor.alliances.agreements.domain.WorkOnAgreement;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The agreements of a partnership, and the beginning of a new one. */
@Controller
class AgreementsPage {

  private static final String PATH = "/partnerships/{partnership}/agreements";

  private final ReadAgreements read;
  private final WorkOnAgreement work;

  AgreementsPage(ReadAgreements read, WorkOnAgreement work) {
    this.read = read;
    this.work = work;
  }

  @GetMapping(PATH)
  ModelAndView list(PartnershipId id) {
    return new ModelAndView("alliances/agreements/pages/agreements")
        .addObject("view", read.list(id));
  }

  @GetMapping(PATH + "/new")
  ModelAndView ask(PartnershipId id, Language reader) {
    ReadAgreements.Overview view = read.list(id);
    view.seat().requireWorks();
    return form(
        view,
        Form.builder()
            .put("ticket", UUID.randomUUID())
            .put("kind", AgreementKind.MEMORANDUM.name())
            .put("title", view.partnership().title())
            .put("written", reader.name())
            .build());
  }

  @PostMapping(PATH + "/new")
  ModelAndView begin(
      PartnershipId id, Language reader, HttpServletRequest request, RedirectAttributes redirect) {
    ReadAgreements.Overview view = read.list(id);
    view.seat().requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    String title = sent.required("title", Terms.TITLE);
    AgreementKind kind = sent.choice("kind", AgreementKind.class);
    if (kind == null && sent.isValid()) {
      sent.problem("kind", "platform.form.required", Map.of());
    }
    List<PartnerId> parties =
        sent.all("parties").stream().map(AgreementId::parsed).map(PartnerId::new).toList();
    if (kind == AgreementKind.COOPERATION && !holdsAnother(view, parties)) {
      sent.problem("parties", "alliances.agreements.parties.missing", Map.of());
    }
    Language written = Written.language(sent, reader);
    if (kind == null || !sent.isValid()) {
      return again(form(view, sent.form()));
    }
    try {
      AgreementId begun =
          work.begin(
              id,
              new WorkOnAgreement.Beginning(Written.ticket(sent), kind, title, written, parties));
      Flash.done("alliances.agreements.begun").on(redirect);
      return new ModelAndView("redirect:" + begun.path(id));
    } catch (Refused refused) {
      Flash.problem(refused.why().text()).on(redirect);
      return new ModelAndView("redirect:" + id.path() + "/agreements");
    }
  }

  private static boolean holdsAnother(ReadAgreements.Overview view, List<PartnerId> parties) {
    return view.partnership().joined().stream()
        .anyMatch(one -> parties.contains(one.id()) && !view.seat().isOf(one.id()));
  }

  private static ModelAndView form(ReadAgreements.Overview view, Form form) {
    return new ModelAndView("alliances/agreements/pages/agreement-new")
        .addObject("view", view)
        .addObject("kinds", Arrays.asList(AgreementKind.values()))
        .addObject("form", form);
  }

  private static ModelAndView again(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
