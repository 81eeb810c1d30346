package org.corridor.projects.design.web;

import java.net.URI;
import java.util.List;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.design.domain.DesignNotFound;
import org.corridor.projects.design.domain.Difference;
import org.corridor.projects.design.domain.Differences;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Earlier versions of a design: listed, compared two by two in words, and brought back. */
@Controller
class HistoryPage {

  private static final int MOST = 200;

  private final DesignDesk desk;
  private final Differences differences;

  HistoryPage(DesignDesk desk, Differences differences) {
    this.desk = desk;
    this.differences = differences;
  }

  /** Numbers that stand for no version compare the last two. */
  @GetMapping("/designs/{key}/history")
  ModelAndView show(
      DesignKey key,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      Language language) {
    Design design = desk.open(key);
    List<Design.Revision> all = desk.history(key, MOST);
    int later = number(to, design.revision());
    int earlier = number(from, all.size() > 1 ? all.get(1).number() : later);
    Design.Revision before = desk.revision(key, earlier).orElseThrow(DesignNotFound::new);
    Design.Revision after = desk.revision(key, later).orElseThrow(DesignNotFound::new);
    List<Difference> between = differences.between(before.content(), after.content(), language);
    HistoryView view = new HistoryView(design, all, before, after, between);
    return new ModelAndView("projects/design/pages/history", "view", view);
  }

  @PostMapping("/designs/{key}/restore")
  ResponseEntity<Void> restore(
      DesignKey key, @RequestParam(defaultValue = "") String number, RedirectAttributes redirect) {
    boolean restored = desk.restore(key, number(number, 0)).isPresent();
    (restored
            ? Flash.done("projects.design.restored")
            : Flash.problem("projects.design.no-such-version"))
        .on(redirect);
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create("/designs/" + key + (restored ? "" : "/history")))
        .build();
  }

  private static int number(String typed, int otherwise) {
    return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : otherwise;
  }
}
