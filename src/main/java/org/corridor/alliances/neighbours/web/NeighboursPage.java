package org.corridor.alliances.neighbours.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.neighbours.domain.Greeting;
import org.corridor.alliances.neighbours.domain.Introduction.Draft;
import org.corridor.alliances.neighbours.domain.MeetNeighbours;
import org.corridor.alliances.neighbours.domain.Neighbourhood;
import org.corridor.alliances.neighbours.domain.Refused;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who does similar things, and how a partnership makes itself known to them. */
@Controller
class NeighboursPage {

  private final MeetNeighbours neighbours;
  private final IntroductionForm forms;

  NeighboursPage(MeetNeighbours neighbours, IntroductionForm forms) {
    this.neighbours = neighbours;
    this.forms = forms;
  }

  @GetMapping("/partnerships/{partnership}/neighbours")
  ModelAndView show(PartnershipId id, Language reader) {
    Neighbourhood around = neighbours.look(id, reader);
    return page(around, forms.fill(around, reader), reader);
  }

  @PostMapping("/partnerships/{partnership}/neighbours/introduce")
  ModelAndView introduce(
      PartnershipId id, HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Neighbourhood around = neighbours.look(id, reader);
    around.reader().requireCoordinates();
    Submission sent = Submission.of(request.getParameterMap());
    Draft draft = forms.read(sent, around.partnership(), reader);
    if (draft == null) {
      return again(page(around, sent.form(), reader), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (!neighbours.introduce(id, draft, IntroductionForm.base(sent))) {
      sent.problem("", "alliances.neighbours.overtaken", Map.of());
      return again(
          page(neighbours.look(id, reader), sent.form(), reader).addObject("overtaken", true),
          HttpStatus.CONFLICT);
    }
    Flash.done("alliances.neighbours.introduced").on(redirect);
    return back(id);
  }

  @PostMapping("/partnerships/{partnership}/neighbours/take-back")
  ModelAndView takeBack(PartnershipId id, RedirectAttributes redirect) {
    neighbours.takeBack(id);
    Flash.done("alliances.neighbours.taken-back").on(redirect);
    return back(id);
  }

  @PostMapping("/partnerships/{partnership}/neighbours/{other}/greet")
  ModelAndView greet(
      PartnershipId id,
      @PathVariable String other,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    Neighbourhood around = neighbours.look(id, reader);
    around.reader().requireSpeaks();
    PartnershipId to = PartnershipId.of(other).orElseThrow(NoSeat::new);
    Submission sent = Submission.of(request.getParameterMap());
    String words = sent.required("greeting", Greeting.WORDS);
    if (!sent.isValid()) {
      return greetAgain(around, to, sent, reader, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      neighbours.greet(id, to, ticket(sent), words, IntroductionForm.written(sent, reader));
    } catch (Refused refused) {
      sent.problem("greeting", refused.why().text(), Map.of());
      return greetAgain(around, to, sent, reader, HttpStatus.CONFLICT);
    }
    Flash.done("alliances.neighbours.greeted").on(redirect);
    return back(id);
  }

  private static UUID ticket(Submission sent) {
    UUID ticket = Submission.uuid(sent.text("ticket", 40));
    return ticket == null ? UUID.randomUUID() : ticket;
  }

  private ModelAndView greetAgain(
      Neighbourhood around, PartnershipId to, Submission sent, Language reader, HttpStatus status) {
    return again(
        page(around, forms.fill(around, reader), reader)
            .addObject("greeted", to.toString())
            .addObject("greeting", sent.form()),
        status);
  }

  private ModelAndView page(Neighbourhood around, Form form, Language reader) {
    return new ModelAndView("alliances/neighbours/pages/neighbours")
        .addObject("view", around)
        .addObject("form", form)
        .addObject("blocks", forms.blocks(reader))
        .addObject("overtaken", false)
        .addObject("greeted", "")
        .addObject("greeting", Form.empty());
  }

  private static ModelAndView again(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }

  private static ModelAndView back(PartnershipId id) {
    return new ModelAndView("redirect:" + id.path() + "/neighbours");
  }
}
