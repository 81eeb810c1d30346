package org.corridor.projects.design.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.Toolbox;
import org.corridor.people.CurrentPerson;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.corridor.platform.security.Network;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.design.domain.Progress;
import org.corridor.projects.design.domain.StartFromCase;
import org.corridor.projects.design.domain.StepProgress;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a design begins, and the list of one's own. */
@Controller
class DesignsPage {

  /** New designs from one network in an hour: a whole training room, but no flood. */
  private static final int MOST_STARTS = 100;

  private final DesignDesk desk;
  private final StartFromCase starts;
  private final Toolbox toolbox;
  private final Progress progress;
  private final CurrentPerson current;
  private final Attempts attempts;

  DesignsPage(
      DesignDesk desk,
      StartFromCase starts,
      Toolbox toolbox,
      Progress progress,
      CurrentPerson current,
      Attempts attempts) {
    this.desk = desk;
    this.starts = starts;
    this.toolbox = toolbox;
    this.progress = progress;
    this.current = current;
    this.attempts = attempts;
  }

  @GetMapping("/designs")
  ModelAndView show(
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String block,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "changed") String sort,
      Language language) {
    List<Design> all = desk.mine();
    List<DesignsView.Entry> live =
        all.stream()
            .filter(design -> !design.isDeleted())
            .filter(design -> plain(words(design)).contains(plain(q)))
            .sorted(order(sort, language))
            .map(this::entry)
            .toList();
    List<DesignsView.Entry> bin = all.stream().filter(Design::isDeleted).map(this::entry).toList();
    Case project = starts.project(from).orElse(null);
    DesignsView view =
        new DesignsView(
            current.person().isPresent(),
            live,
            all.size() - bin.size(),
            bin,
            q,
            sort,
            project == null ? "" : project.id(),
            project == null ? null : project.title(),
            toolbox.block(block).map(found -> found.id()).orElse(""),
            toolbox.block(block).map(found -> found.title()).orElse(null));
    return new ModelAndView("projects/design/pages/designs", "view", view);
  }

  @PostMapping("/designs")
  ResponseEntity<Void> start(
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String block,
      HttpServletRequest request,
      Language language) {
    attempts.count(
        new Limit(
            "start-design",
            Network.of(request.getRemoteAddr()).value(),
            MOST_STARTS,
            Duration.ofHours(1)));
    DesignContent content =
        from.isBlank() && !block.isBlank()
            ? starts.withBlock(block, language)
            : starts.content(from, language);
    Design design = desk.start(content);
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create("/designs/" + design.key() + "/idea"))
        .build();
  }

  private DesignsView.Entry entry(Design design) {
    long done =
        progress.of(design.content()).stream()
            .filter(step -> step.state() == StepProgress.State.DONE)
            .count();
    return new DesignsView.Entry(
        design.key().value(),
        design.name(),
        design.content().idea().language(),
        design.changed(),
        (int) done,
        design.sample());
  }

  private static String words(Design design) {
    return design.name()
        + " "
        + design.content().idea().sentence()
        + " "
        + design.content().idea().applicant();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static Comparator<Design> order(String sort, Language language) {
    return switch (sort) {
      case "name" ->
          Comparator.comparing(
              Design::name, java.text.Collator.getInstance(language.locale())::compare);
      case "created" -> Comparator.comparing(Design::created).reversed();
      default -> Comparator.comparing(Design::changed).reversed();
    };
  }
}
