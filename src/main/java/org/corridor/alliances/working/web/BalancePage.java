package org.corridor.alliances.working.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.working.domain.Contribution;
import org.corridor.alliances.working.domain.Contribution.BudgetLine;
import org.corridor.alliances.working.domain.Contributions;
import org.corridor.alliances.working.domain.Contributions.Part;
import org.corridor.alliances.working.domain.Contributions.Sharing;
import org.corridor.alliances.working.domain.ResourceKind;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Currencies;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who brings and gets what, and how it lies between the partners. */
@Controller
class BalancePage {

  private final Contributions contributions;
  private final Texts texts;

  BalancePage(Contributions contributions, Texts texts) {
    this.contributions = contributions;
    this.texts = texts;
  }

  @GetMapping("/partnerships/{partnership}/balance")
  ModelAndView show(PartnershipId id) {
    return new ModelAndView("alliances/working/pages/balance")
        .addObject("view", contributions.look(id));
  }

  @GetMapping("/partnerships/{partnership}/balance/{partner}")
  ModelAndView edit(PartnershipId id, @PathVariable String partner, Language reader) {
    Part part = contributions.open(id, new PartnerId(Fields.id(partner)));
    return form(id, part, false, reader, ContributionForm.fill(part), HttpStatus.OK);
  }

  @PostMapping("/partnerships/{partnership}/balance/{partner}")
  ModelAndView save(
      PartnershipId id,
      @PathVariable String partner,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    PartnerId whose = new PartnerId(Fields.id(partner));
    Part before = contributions.open(id, whose);
    Submission sent = Submission.of(request.getParameterMap());
    Contribution wanted = ContributionForm.read(sent);
    List<BudgetLine> lines = ContributionForm.lines(sent);
    if (!sent.isValid()) {
      return form(id, before, false, reader, sent.form(), HttpStatus.UNPROCESSABLE_CONTENT)
          .addObject("base", Fields.base(sent));
    }
    if (!contributions.save(id, whose, wanted, lines, Fields.base(sent))) {
      return form(
          id, contributions.open(id, whose), true, reader, sent.form(), HttpStatus.CONFLICT);
    }
    Flash.done("alliances.working.saved").on(redirect);
    return new ModelAndView("redirect:" + id.path() + "/balance");
  }

  private ModelAndView form(
      PartnershipId id,
      Part part,
      boolean overtaken,
      Language reader,
      Form form,
      HttpStatus status) {
    Sharing all = contributions.look(id);
    List<Choice> kinds =
        Stream.of(ResourceKind.values())
            .map(kind -> new Choice(kind.name(), texts.text(reader, kind.text())))
            .toList();
    ModelAndView page =
        new ModelAndView("alliances/working/pages/part-form")
            .addObject(
                "view",
                new PartFormView(
                    all.partnership(),
                    part,
                    all.reader().isOf(part.partner().id()),
                    overtaken,
                    kinds,
                    Currencies.all(reader)))
            .addObject("base", part.revision())
            .addObject("form", form);
    page.setStatus(status);
    return page;
  }
}
