package org.corridor.projects.design.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.corridor.people.CurrentPerson;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Confirmation;
import org.corridor.platform.web.Flash;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.DesignOffer;
import org.corridor.projects.design.Idea;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.design.domain.Progress;
import org.corridor.projects.design.domain.StepProgress;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One design as a whole: how far it is, how to keep it, and what can be done with it. */
@Controller
class DesignPage {

  private final DesignDesk desk;
  private final StepPages steps;
  private final Progress progress;
  private final CurrentPerson current;
  private final Texts texts;

  private final List<DesignOffer> offers;

  DesignPage(
      DesignDesk desk,
      StepPages steps,
      Progress progress,
      CurrentPerson current,
      Texts texts,
      List<DesignOffer> offers) {
    this.offers = offers;
    this.desk = desk;
    this.steps = steps;
    this.progress = progress;
    this.current = current;
    this.texts = texts;
  }

  @GetMapping("/designs/{key}")
  ModelAndView show(DesignKey key, HttpServletRequest request, Language reader) {
    Design design = desk.open(key);
    List<StepProgress> all =
        progress.of(design.content()).stream()
            .filter(step -> steps.steps().contains(step.step()))
            .toList();
    String link =
        ServletUriComponentsBuilder.fromRequestUri(request)
            .replacePath("/designs/" + key)
            .replaceQuery(null)
            .toUriString();
    OverviewView view =
        new OverviewView(
            design,
            all,
            link,
            current.person().isPresent(),
            offers.stream().map(offer -> offer.offer(key, reader)).toList());
    return new ModelAndView("projects/design/pages/overview", "view", view);
  }

  @PostMapping("/designs/{key}/undo")
  ResponseEntity<Void> undo(DesignKey key, RedirectAttributes redirect) {
    boolean undone = desk.undo(key).isPresent();
    (undone ? Flash.done("projects.design.undone") : Flash.note("projects.design.nothing-to-undo"))
        .on(redirect);
    Step step =
        desk.history(key, 1).stream()
            .map(Design.Revision::step)
            .filter(changed -> changed != null && steps.steps().contains(changed))
            .findFirst()
            .orElse(null);
    return to("/designs/" + key + (step == null ? "" : "/" + step.code()));
  }

  @PostMapping("/designs/{key}/duplicate")
  ResponseEntity<Void> duplicate(DesignKey key, Language language, RedirectAttributes redirect) {
    Design copy =
        desk.duplicate(
            key, content -> renamed(content, "projects.design.copy-of", content.idea().language()));
    Flash.done("projects.design.duplicated").on(redirect);
    return to("/designs/" + copy.key());
  }

  private DesignContent renamed(DesignContent content, String key, String written) {
    Idea idea = content.idea();
    Language language = Language.of(written).orElse(Language.EN);
    String title =
        idea.title().isBlank()
            ? ""
            : shortened(texts.text(language, key, Map.of("title", idea.title())));
    return content.with(
        new Idea(title, idea.sentence(), idea.applicant(), idea.start(), idea.months(), written));
  }

  private static String shortened(String title) {
    int most = org.corridor.projects.design.Limits.LINE;
    return title.codePointCount(0, title.length()) <= most
        ? title
        : title.substring(0, title.offsetByCodePoints(0, most));
  }

  @PostMapping("/designs/{key}/claim")
  ResponseEntity<Void> claim(DesignKey key, RedirectAttributes redirect) {
    if (current.person().isEmpty()) {
      desk.open(key);
      return to("/sign-in?next=/designs/" + key);
    }
    desk.claim(key);
    Flash.done("projects.design.claimed").on(redirect);
    return to("/designs/" + key);
  }

  @GetMapping("/designs/{key}/delete")
  ModelAndView askDelete(DesignKey key, Language language) {
    Design design = desk.open(key);
    String name =
        design.name().isBlank() ? texts.text(language, "projects.design.nameless") : design.name();
    Confirmation confirmation =
        new Confirmation(
            texts.text(language, "projects.design.delete.title", "name", name),
            texts.text(
                language,
                design.isClaimed()
                    ? "projects.design.delete.text"
                    : "projects.design.delete.text-unclaimed"),
            "/designs/" + key + "/delete",
            texts.text(language, "projects.design.delete.button"),
            "/designs/" + key);
    return new ModelAndView("platform/pages/confirm", "confirmation", confirmation);
  }

  @PostMapping("/designs/{key}/delete")
  ResponseEntity<Void> delete(DesignKey key, RedirectAttributes redirect) {
    desk.delete(key);
    Flash.done("projects.design.deleted").on(redirect);
    return to("/designs/" + key);
  }

  @PostMapping("/designs/{key}/take-back")
  ResponseEntity<Void> takeBack(
      DesignKey key,
      @RequestParam(defaultValue = "false") boolean list,
      RedirectAttributes redirect) {
    desk.takeBack(key);
    Flash.done("projects.design.taken-back").on(redirect);
    return to(list ? "/designs" : "/designs/" + key);
  }

  private static ResponseEntity<Void> to(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }
}
