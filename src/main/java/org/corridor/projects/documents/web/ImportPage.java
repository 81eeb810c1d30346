package org.corridor.projects.documents.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Problem;
import org.corridor.platform.web.Flash;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.design.domain.ImportDesign;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Bringing in a design from a file, or from its pasted text. */
@Controller
class ImportPage {

  private static final String TEMPLATE = "projects/documents/pages/import";
  private static final int MOST_KEPT = 2 * 1024 * 1024;

  private final ImportDesign importDesign;

  ImportPage(ImportDesign importDesign) {
    this.importDesign = importDesign;
  }

  @GetMapping("/designs/import")
  ModelAndView show() {
    return new ModelAndView(TEMPLATE, "view", new ImportView(Form.empty(), List.of()));
  }

  @PostMapping("/designs/import")
  ModelAndView read(
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String text,
      RedirectAttributes redirect)
      throws IOException {
    boolean chosen = file != null && !file.isEmpty();
    byte[] bytes = file != null && chosen ? file.getBytes() : text.getBytes(StandardCharsets.UTF_8);
    ImportDesign.Outcome outcome = importDesign.from(bytes);
    Optional<Design> made = outcome.design();
    if (made.isPresent()) {
      Flash.done("projects.documents.import.done").on(redirect);
      return new ModelAndView("redirect:/designs/" + made.get().key());
    }
    return refused(outcome.problems(), chosen || text.isBlank() ? "file" : "text", text);
  }

  private static ModelAndView refused(List<Problem> problems, String field, String text) {
    List<Problem> whole =
        problems.stream()
            .filter(problem -> problem.field().isEmpty())
            .map(problem -> new Problem(field, problem.message(), problem.args()))
            .toList();
    List<Problem> places = problems.stream().filter(problem -> !problem.field().isEmpty()).toList();
    String kept = text.length() > MOST_KEPT ? "" : text;
    Form form = Form.builder().put("text", kept).build().with(whole);
    ModelAndView page = new ModelAndView(TEMPLATE, "view", new ImportView(form, places));
    page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    return page;
  }
}
