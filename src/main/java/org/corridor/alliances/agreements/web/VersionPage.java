package org.corridor.alliances.agreements.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.corridor.alliances.agreements.domain.Agreement.Version;
import org.corridor.alliances.agreements.domain.ConcludeAgreement;
import org.corridor.alliances.agreements.domain.ConcludeAgreement.Pen;
import org.corridor.alliances.agreements.domain.ReadAgreements;
import org.corridor.alliances.agreements.domain.Refused;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Confirmation;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Versions: put up, read, signed. */
@Controller
class VersionPage {

  private static final String PUT_UP = AgreementPage.PATH + "/put-up";
  private static final String PATH = AgreementPage.PATH + "/versions/{version}";

  private final ReadAgreements read;
  private final ConcludeAgreement conclude;
  private final Texts texts;

  VersionPage(ReadAgreements read, ConcludeAgreement conclude, Texts texts) {
    this.read = read;
    this.conclude = conclude;
    this.texts = texts;
  }

  @GetMapping(PUT_UP)
  ModelAndView ask(PartnershipId id, @PathVariable String agreement, Language reader) {
    ReadAgreements.View view = read.open(id, AgreementPage.id(agreement));
    if (!view.works() || !view.seat().speaks()) {
      throw new AccessDeniedException("Not theirs to put up");
    }
    int latest = view.agreement().latest().map(Version::number).orElse(0);
    String key = "alliances.agreements.put-up.";
    return new ModelAndView("platform/pages/confirm")
        .addObject(
            "confirmation",
            new Confirmation(
                texts.text(reader, key + "title", "version", latest + 1),
                texts.text(reader, key + "text"),
                view.path() + "/put-up?latest=" + latest,
                texts.text(reader, key + "button"),
                view.path()));
  }

  @PostMapping(PUT_UP)
  ModelAndView putUp(
      PartnershipId id,
      @PathVariable String agreement,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    int latest = Written.number(Submission.of(request.getParameterMap()), "latest");
    String path = AgreementPage.id(agreement).path(id);
    try {
      int version = conclude.putUp(id, AgreementPage.id(agreement), latest);
      Flash.done("alliances.agreements.put-up.done").on(redirect);
      return new ModelAndView("redirect:" + path + "/versions/" + version);
    } catch (Refused refused) {
      Flash.problem(refused.why().text()).on(redirect);
      return new ModelAndView("redirect:" + path);
    }
  }

  @GetMapping(PATH)
  ModelAndView show(
      PartnershipId id, @PathVariable String agreement, @PathVariable String version) {
    return page(view(id, agreement, version), Form.empty());
  }

  @PostMapping(PATH + "/sign")
  ModelAndView sign(
      PartnershipId id,
      @PathVariable String agreement,
      @PathVariable String version,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    ReadAgreements.VersionView view = view(id, agreement, version);
    Submission sent = Submission.of(request.getParameterMap());
    String name = sent.required("name", ConcludeAgreement.NAME);
    String capacity = sent.required("capacity", ConcludeAgreement.CAPACITY);
    if (!sent.ticked("may")) {
      sent.problem("may", "alliances.agreements.sign.may.missing", Map.of());
    }
    view.seat().requireSpeaks();
    if (!sent.isValid()) {
      ModelAndView again = page(view, sent.form());
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    try {
      conclude.sign(
          id,
          view.agreement().id(),
          new Pen(view.version().number(), sent.text("sha256", 64), name, capacity));
      Flash.done("alliances.agreements.sign.done").on(redirect);
    } catch (Refused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return new ModelAndView("redirect:" + view.path() + "/versions/" + view.version().number());
  }

  private ReadAgreements.VersionView view(PartnershipId id, String agreement, String version) {
    int number = version.matches("\\d{1,6}") ? Integer.parseInt(version) : -1;
    return read.version(id, AgreementPage.id(agreement), number);
  }

  private static ModelAndView page(ReadAgreements.VersionView view, Form form) {
    return new ModelAndView("alliances/agreements/pages/version")
        .addObject("view", view)
        .addObject("form", form);
  }
}
