package org.corridor.people.imports.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.imports.domain.BringList;
import org.corridor.people.imports.domain.BringList.View;
import org.corridor.people.imports.domain.ColumnField;
import org.corridor.people.imports.domain.FileToCorrect;
import org.corridor.people.imports.domain.ImportKind;
import org.corridor.people.imports.domain.Mapping;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The further steps of bringing a list in: what the columns hold, the preview, the result. */
@Controller
class ImportPage {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Seconds after which the page of a running import looks again. */
  private static final String LOOK_AGAIN = "3";

  private final BringList bring;
  private final FileToCorrect files;

  ImportPage(BringList bring, FileToCorrect files) {
    this.bring = bring;
    this.files = files;
  }

  @GetMapping("/imports/{id}/columns")
  ModelAndView columns(@PathVariable String id) {
    View list = find(id);
    if (!list.isAsking()) {
      return new ModelAndView("redirect:" + list.path());
    }
    Form.Builder form = Form.builder().put("source", list.source());
    List<String> codes =
        list.mapping().columns().stream()
            .map(field -> field.map(ColumnField::code).orElse(""))
            .toList();
    for (int i = 0; i < codes.size(); i++) {
      form.put(Mapping.formField(i), codes.get(i));
    }
    return columns(list, form.build(), HttpStatus.OK);
  }

  @PostMapping("/imports/{id}/columns")
  ModelAndView map(@PathVariable String id, HttpServletRequest request) {
    View list = find(id);
    Submission sent = Submission.of(request.getParameterMap());
    List<Optional<ColumnField>> columns = new ArrayList<>();
    for (int i = 0; i < list.header().size(); i++) {
      columns.add(ColumnField.of(sent.text(Mapping.formField(i), 40)));
    }
    Mapping mapping = new Mapping(columns);
    mapping
        .problems(list.kind())
        .forEach(problem -> sent.problem(problem.field(), problem.message(), problem.args()));
    String source =
        list.kind() == ImportKind.ORGANISATIONS
            ? sent.required("source", OrganisationDraft.LONGEST)
            : "";
    if (!sent.isValid()) {
      return columns(list, sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    bring.map(list.id(), mapping, source);
    return new ModelAndView("redirect:/imports/" + list.id() + "/preview");
  }

  private static ModelAndView columns(View list, Form form, HttpStatus status) {
    return new ModelAndView("people/imports/pages/columns", status)
        .addObject("list", list)
        .addObject("form", form);
  }

  @GetMapping("/imports/{id}/preview")
  ModelAndView preview(@PathVariable String id, Language reader) {
    View list = find(id);
    return list.isPreviewed()
        ? page("people/imports/pages/preview", list, reader)
        : new ModelAndView("redirect:" + list.path());
  }

  @PostMapping("/imports/{id}/start")
  ModelAndView start(@PathVariable String id) {
    View list = find(id);
    bring.start(list.id());
    return new ModelAndView("redirect:/imports/" + list.id());
  }

  @GetMapping("/imports/{id}")
  ModelAndView result(@PathVariable String id, Language reader, HttpServletResponse response) {
    View list = find(id);
    if (list.isAsking()) {
      return new ModelAndView("redirect:" + list.path());
    }
    if (list.isRunning()) {
      response.setHeader("Refresh", LOOK_AGAIN);
    }
    return page("people/imports/pages/result", list, reader);
  }

  private ModelAndView page(String template, View list, Language reader) {
    Map<Integer, String> reasons = new HashMap<>();
    list.first()
        .forEach(
            judged -> reasons.put(judged.line().number(), files.reasons(list, judged, reader)));
    return new ModelAndView(template).addObject("list", list).addObject("reasons", reasons);
  }

  @GetMapping("/imports/{id}/errors.csv")
  void csv(@PathVariable String id, Language reader, HttpServletResponse response)
      throws IOException {
    View list = find(id);
    begin(response, "text/csv", "csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.getWriter().write(files.csv(list, bring.wrong(list.id()), reader));
  }

  @GetMapping("/imports/{id}/errors.xlsx")
  void xlsx(@PathVariable String id, Language reader, HttpServletResponse response)
      throws IOException {
    View list = find(id);
    begin(response, XLSX, "xlsx");
    files.xlsx(list, bring.wrong(list.id()), reader, response.getOutputStream());
  }

  private static void begin(HttpServletResponse response, String type, String ending) {
    response.setContentType(type);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"to-correct." + ending + "\"");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  @PostMapping("/imports/{id}/remove")
  ModelAndView remove(@PathVariable String id, RedirectAttributes redirect) {
    View list = find(id);
    Optional<String> place = bring.remove(list.id());
    if (place.isPresent()) {
      Flash.done("people.imports.removed").on(redirect);
    }
    return new ModelAndView("redirect:" + place.orElse("/imports/" + list.id()));
  }

  private View find(String id) {
    try {
      return bring.show(UUID.fromString(id)).orElseThrow(ImportPage::notFound);
    } catch (IllegalArgumentException e) {
      throw notFound();
    }
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
