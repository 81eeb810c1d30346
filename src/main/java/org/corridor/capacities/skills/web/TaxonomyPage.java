package org.corridor.capacities.skills.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.capacities.skills.domain.BringTaxonomy;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Problem;
import org.corridor.platform.form.Submission;
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

/** Where stewards bring the taxonomy in, and watch how far it is. */
@Controller
class TaxonomyPage {

  static final int MOST_MEGABYTES = 16;

  /** Seconds after which the page of a running import looks again. */
  private static final String LOOK_AGAIN = "2";

  private final BringTaxonomy bring;

  TaxonomyPage(BringTaxonomy bring) {
    this.bring = bring;
  }

  @GetMapping("/stewards/skills")
  ModelAndView ask() {
    return page(Form.empty(), HttpStatus.OK);
  }

  @PostMapping("/stewards/skills")
  ModelAndView upload(
      @RequestParam(required = false) @Nullable List<MultipartFile> files,
      HttpServletRequest request)
      throws IOException {
    bring.overview();
    Submission sent = Submission.of(request.getParameterMap());
    String version = version(sent);
    List<MultipartFile> chosen =
        files == null ? List.of() : files.stream().filter(file -> !file.isEmpty()).toList();
    List<Problem> problems = new ArrayList<>(sent.problems());
    if (chosen.isEmpty()) {
      problems.add(new Problem("files", "capacities.skills.import.no-file", Map.of()));
    } else if (chosen.size() > BringTaxonomy.MOST_FILES) {
      problems.add(
          new Problem(
              "files",
              "capacities.skills.import.too-many",
              Map.of("most", BringTaxonomy.MOST_FILES)));
    }
    if (!problems.isEmpty()) {
      Form typed = Form.builder().put("version", version).build().with(problems);
      return page(typed, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    List<BringTaxonomy.Upload> uploads = new ArrayList<>();
    for (MultipartFile file : chosen) {
      String name = file.getOriginalFilename();
      uploads.add(
          new BringTaxonomy.Upload(Submission.clean(name == null ? "" : name), file.getBytes()));
    }
    return new ModelAndView("redirect:/stewards/skills/" + bring.upload(uploads, version));
  }

  @PostMapping("/stewards/skills/folder")
  ModelAndView folder(HttpServletRequest request) {
    Submission sent = Submission.of(request.getParameterMap());
    String version = version(sent);
    if (!sent.isValid()) {
      return page(sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return new ModelAndView(
        "redirect:/stewards/skills" + bring.takeFolder(version).map(id -> "/" + id).orElse(""));
  }

  private static String version(Submission sent) {
    String version = sent.text("version", 20);
    if (!BringTaxonomy.isVersion(version)) {
      sent.problem("version", "capacities.skills.import.version.wrong", Map.of());
    }
    return version;
  }

  @GetMapping("/stewards/skills/{id}")
  ModelAndView show(@PathVariable String id, HttpServletResponse response) {
    BringTaxonomy.View view = find(id);
    if (view.isOpen()) {
      response.setHeader("Refresh", LOOK_AGAIN);
    }
    return new ModelAndView("capacities/skills/pages/taxonomy-import").addObject("view", view);
  }

  private BringTaxonomy.View find(String id) {
    bring.overview();
    try {
      return bring.show(UUID.fromString(id)).orElseThrow(TaxonomyPage::notFound);
    } catch (IllegalArgumentException e) {
      throw notFound();
    }
  }

  private ModelAndView page(Form form, HttpStatus status) {
    return new ModelAndView("capacities/skills/pages/taxonomy", status)
        .addObject("overview", bring.overview())
        .addObject("form", form)
        .addObject("size", MOST_MEGABYTES);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
