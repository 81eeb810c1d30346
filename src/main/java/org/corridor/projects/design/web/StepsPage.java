package org.corridor.projects.design.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Flash;
import org.corridor.platform.web.StepLink;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.Terms;
import org.corridor.projects.design.domain.ChangedMeanwhile;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.design.domain.DesignJson;
import org.corridor.projects.design.domain.DesignNotFound;
import org.corridor.projects.design.domain.Difference;
import org.corridor.projects.design.domain.Differences;
import org.corridor.projects.design.domain.Edit;
import org.corridor.projects.design.domain.LayOutBlocks;
import org.corridor.projects.design.domain.Progress;
import org.corridor.projects.design.domain.StepProgress;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The frame of all steps: opens one, and saves it with whichever button was pressed. A form with
 * problems is shown again as typed and stores nothing; a form that another tab overtook is shown
 * with what the other one saved.
 */
@Controller
class StepsPage {

  private static final String STEP =
      "/designs/{key}/{step:idea|places|people|need|blocks|practice|migrants|alliances|logframe|plan|budget|future|safety}";

  private final DesignDesk desk;
  private final StepPages steps;
  private final Progress progress;
  private final Differences differences;
  private final LayOutBlocks blocks;
  private final DesignJson json;
  private final Texts texts;
  private final Clock clock;

  StepsPage(
      DesignDesk desk,
      StepPages steps,
      Progress progress,
      Differences differences,
      LayOutBlocks blocks,
      DesignJson json,
      Texts texts,
      Clock clock) {
    this.desk = desk;
    this.steps = steps;
    this.progress = progress;
    this.differences = differences;
    this.blocks = blocks;
    this.json = json;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping(STEP)
  ModelAndView show(
      DesignKey key,
      @PathVariable String step,
      @RequestParam(defaultValue = "") String block,
      Language language) {
    Step opened = steps.page(step).orElseThrow(DesignNotFound::new).step();
    Design design = blocks.open(key, opened);
    StepPage page = page(step, block, design.content());
    return show(page, design, design.revision(), page.fill(design.content()), List.of(), language);
  }

  @PostMapping(STEP)
  Object save(
      DesignKey key,
      @PathVariable String step,
      @RequestParam(defaultValue = "") String block,
      @RequestParam(name = "do", defaultValue = "save") String pressed,
      @RequestParam(defaultValue = "") String base,
      @RequestParam(defaultValue = "") String writer,
      HttpServletRequest request,
      RedirectAttributes redirect,
      Language language) {
    Design design = desk.open(key);
    StepPage page = page(step, block, design.content());
    Deed deed = Deed.of(pressed);
    Submission sent = Submission.of(RowChange.in(request.getParameterMap(), deed));
    UnaryOperator<DesignContent> change = page.read(sent, design.content());
    if (sent.isValid() && !json.fits(change.apply(design.content()))) {
      sent.problem("", "projects.design.too-large", Map.of());
    }
    boolean automatic = request.getHeader("X-Autosave") != null;
    if (!sent.isValid()) {
      return automatic
          ? ResponseEntity.unprocessableContent().build()
          : again(page, design, base(base, design), sent.form(), List.of(), language);
    }
    try {
      Design saved =
          desk.change(
              key, page.step(), new Edit(base(base, design), writer(writer), page::part, change));
      if (automatic) {
        return saved(language);
      }
      return deed.changesRows()
          ? show(page, saved, saved.revision(), sent.form(), List.of(), language)
          : onward(page, deed, saved, saved.revision() > design.revision(), redirect);
    } catch (ChangedMeanwhile faster) {
      Design now = faster.current();
      List<Difference> both =
          differences.between(now.content(), change.apply(now.content()), language);
      return automatic
          ? ResponseEntity.status(HttpStatus.CONFLICT).build()
          : again(page, now, now.revision(), sent.form(), both, language);
    }
  }

  private StepPage page(String step, String block, DesignContent content) {
    return steps.page(step).orElseThrow(DesignNotFound::new).about(block, content);
  }

  /** When it was saved. */
  private ResponseEntity<Map<String, String>> saved(Language language) {
    return ResponseEntity.ok(
        Map.of("saved", Formats.in(language).time(clock.instant(), clock.getZone())));
  }

  private ModelAndView again(
      StepPage page,
      Design design,
      int base,
      Form form,
      List<Difference> meanwhile,
      Language language) {
    ModelAndView answer = show(page, design, base, form, meanwhile, language);
    answer.setStatus(meanwhile.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
    return answer;
  }

  private ModelAndView show(
      StepPage page,
      Design design,
      int base,
      Form form,
      List<Difference> meanwhile,
      Language language) {
    StepFrame frame =
        new StepFrame(
            design,
            page.step(),
            jumps(page.step(), design, language),
            base,
            UUID.randomUUID().toString(),
            page.block(),
            steps.after(page.step()).isEmpty(),
            meanwhile);
    return new ModelAndView(
        page.template(),
        Map.of("frame", frame, "form", form, "view", page.view(design, form, language)));
  }

  private List<StepLink> jumps(Step here, Design design, Language language) {
    return steps.steps().stream()
        .map(
            step ->
                new StepLink(
                    texts.text(language, Terms.key(step)),
                    step.code(),
                    step == here
                        ? StepLink.State.HERE
                        : state(progress.of(step, design.content()).state())))
        .toList();
  }

  static StepLink.State state(StepProgress.State state) {
    return StepLink.State.valueOf(state.name());
  }

  private ResponseEntity<Void> onward(
      StepPage page, Deed deed, Design design, boolean changed, RedirectAttributes redirect) {
    if (deed.kind() == Deed.Kind.LAYOUT) {
      blocks.layOut(design.key(), page.step());
      Flash.done("projects.design.figures.laid-out").on(redirect);
    } else if (deed.kind() == Deed.Kind.TIDY) {
      blocks.tidy(design.key(), page.step());
      Flash.done("projects.design.figures.tidied").on(redirect);
    } else if (changed) {
      Flash.done("projects.design.saved").on(redirect);
    }
    String designs = "/designs/" + design.key() + "/";
    String to =
        switch (deed.kind()) {
          case NEXT -> next(page, design);
          case GO -> steps.page(deed.list()).map(there -> there.step().code()).orElse("");
          case OVERVIEW -> "";
          default -> address(page.step(), page.block());
        };
    return seeOther(designs + to);
  }

  private String next(StepPage page, Design design) {
    Optional<String> block = page.nextBlock(design.content());
    return block
        .map(id -> address(page.step(), id))
        .orElseGet(() -> steps.after(page.step()).map(Step::code).orElse(""));
  }

  private static String address(Step step, String block) {
    return block.isEmpty() ? step.code() : step.code() + "?block=" + block;
  }

  private static ResponseEntity<Void> seeOther(String path) {
    String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(plain)).build();
  }

  private static String writer(String sent) {
    return sent.matches("[0-9a-f-]{36}") ? sent : "";
  }

  private static int base(String base, Design design) {
    return base.matches("[0-9]{1,9}") ? Integer.parseInt(base) : design.revision();
  }
}
