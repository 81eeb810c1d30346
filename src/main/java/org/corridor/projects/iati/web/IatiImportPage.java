package org.corridor.projects.iati.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Problem;
import org.corridor.platform.form.Submission;
import org.corridor.projects.iati.domain.BringIati;
import org.corridor.projects.iati.domain.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where stewards bring files of other publishers in, see what they would change, and decide. */
@Controller
class IatiImportPage {

  /** As application.properties says. */
  static final int MOST_MEGABYTES = 8;

  private static final String LIST = "/stewards/iati";

  /** Seconds after which the page of a running import looks again. */
  private static final String LOOK_AGAIN = "2";

  private static final int LATEST_PAGE = 1_000_000;

  private final BringIati bring;

  IatiImportPage(BringIati bring) {
    this.bring = bring;
  }

  @GetMapping(LIST)
  ModelAndView ask() {
    return page(Form.empty(), HttpStatus.OK);
  }

  @PostMapping(LIST)
  ModelAndView upload(
      @RequestParam(required = false) @Nullable MultipartFile file, HttpServletRequest request)
      throws IOException {
    bring.overview();
    List<Problem> problems = new ArrayList<>(Submission.of(request.getParameterMap()).problems());
    if (file == null || file.isEmpty()) {
      problems.add(new Problem("file", "projects.iati.no-file", Map.of()));
    }
    if (file == null || !problems.isEmpty()) {
      return page(Form.empty().with(problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    String name = file.getOriginalFilename();
    UUID id = bring.upload(Submission.clean(name == null ? "" : name), file.getBytes());
    return new ModelAndView("redirect:" + LIST + "/" + id);
  }

  @PostMapping("/stewards/iati/folder")
  ModelAndView folder(@RequestParam(defaultValue = "") String name) {
    return new ModelAndView(
        "redirect:" + LIST + bring.takeFromFolder(name).map(id -> "/" + id).orElse(""));
  }

  @GetMapping("/stewards/iati/{id}")
  ModelAndView show(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "1") String page,
      HttpServletResponse response) {
    BringIati.Preview preview = preview(id, show, page);
    if (preview.file().state().isBusy()) {
      response.setHeader("Refresh", LOOK_AGAIN);
    }
    return new ModelAndView("projects/iati/pages/iati-import").addObject("preview", preview);
  }

  private BringIati.Preview preview(String id, String show, String page) {
    Optional<Verdict> verdict =
        Stream.of(Verdict.values()).filter(one -> one.code().equals(show)).findFirst();
    int number = page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    return bring
        .show(id(id), verdict, Math.min(number, LATEST_PAGE))
        .orElseThrow(IatiImportPage::notFound);
  }

  @PostMapping("/stewards/iati/{id}/stop")
  ModelAndView stop(@PathVariable String id) {
    return done(id, bring::stop);
  }

  @PostMapping("/stewards/iati/{id}/resume")
  ModelAndView resume(@PathVariable String id) {
    return done(id, bring::resume);
  }

  @PostMapping("/stewards/iati/{id}/take-in")
  ModelAndView takeIn(@PathVariable String id) {
    return done(id, bring::takeIn);
  }

  @PostMapping("/stewards/iati/{id}/withdraw")
  ModelAndView withdraw(@PathVariable String id) {
    return done(id, bring::withdraw);
  }

  @PostMapping("/stewards/iati/{id}/discard")
  ModelAndView discard(@PathVariable String id) {
    bring.discard(id(id));
    return new ModelAndView("redirect:" + LIST);
  }

  private ModelAndView done(String id, Consumer<UUID> deed) {
    deed.accept(id(id));
    return new ModelAndView("redirect:" + LIST + "/" + id(id));
  }

  /** Asks first whether the reader is a steward, so that nobody else learns what there is. */
  private UUID id(String text) {
    bring.overview();
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw notFound();
    }
  }

  private ModelAndView page(Form form, HttpStatus status) {
    return new ModelAndView("projects/iati/pages/iati", status)
        .addObject("overview", bring.overview())
        .addObject("form", form)
        .addObject("size", MOST_MEGABYTES);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
