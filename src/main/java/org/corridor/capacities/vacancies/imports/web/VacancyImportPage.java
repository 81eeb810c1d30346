package org.corridor.capacities.vacancies.imports.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.corridor.capacities.Sector;
import org.corridor.capacities.vacancies.domain.NoVacancy;
import org.corridor.capacities.vacancies.imports.domain.ImportVacancies;
import org.corridor.capacities.vacancies.imports.domain.ImportVacancies.View;
import org.corridor.capacities.vacancies.imports.domain.JobFile;
import org.corridor.capacities.vacancies.imports.domain.RowDefaults;
import org.corridor.capacities.vacancies.imports.domain.VacancyColumns;
import org.corridor.capacities.vacancies.imports.domain.VacancyField;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Problem;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.sheet.FileRefused;
import org.corridor.platform.sheet.Sheet;
import org.corridor.platform.sheet.SheetFile;
import org.corridor.platform.sheet.SheetValues;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Bringing vacancies in from a file, step by step. */
@Controller
class VacancyImportPage {

  private static final String PLACE = "/organisations/{slug}/vacancies/import";
  private static final String PAGES = "capacities/vacancies/imports/pages/";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Seconds after which the page of a running import looks again. */
  private static final String LOOK_AGAIN = "2";

  private static final int PATIENCE = 20;

  /** Files are read in memory, so not many at a time. */
  private final Semaphore reading = new Semaphore(2);

  private final ImportVacancies importing;
  private final VacancyFileToCorrect files;

  VacancyImportPage(ImportVacancies importing, VacancyFileToCorrect files) {
    this.importing = importing;
    this.files = files;
  }

  @GetMapping(PLACE)
  ModelAndView ask(@PathVariable String slug) {
    return upload(slug, List.of(), HttpStatus.OK);
  }

  private ModelAndView upload(String slug, List<Problem> problems, HttpStatus status) {
    return new ModelAndView(PAGES + "upload", status)
        .addObject("place", importing.where(slug))
        .addObject("form", Form.empty().with(problems));
  }

  @PostMapping(PLACE)
  ModelAndView bring(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Language reader)
      throws IOException {
    importing.where(slug);
    try {
      Sheet sheet = read(file == null ? new byte[0] : file.getBytes());
      String name =
          file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
      UUID id = importing.upload(slug, Submission.clean(name), sheet, reader);
      return new ModelAndView("redirect:/vacancy-imports/" + id + "/columns");
    } catch (FileRefused refused) {
      return upload(slug, List.of(refused.problem()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private Sheet read(byte[] bytes) {
    boolean mine = false;
    try {
      mine = reading.tryAcquire(PATIENCE, TimeUnit.SECONDS);
      if (!mine) {
        throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
      }
      return JobFile.read(bytes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    } finally {
      if (mine) {
        reading.release();
      }
    }
  }

  @GetMapping("/vacancy-imports/{id}/columns")
  ModelAndView columns(@PathVariable String id) {
    View list = find(id);
    if (!list.isAsking()) {
      return new ModelAndView("redirect:" + list.path());
    }
    RowDefaults defaults = list.defaults();
    Form.Builder form =
        Form.builder()
            .put("written", defaults.written().code())
            .put("country", defaults.country())
            .put("until", defaults.until())
            .put("sector", defaults.sector())
            .put("publish", list.publish() ? "yes" : "no");
    List<String> codes = list.columns().codes();
    for (int i = 0; i < codes.size(); i++) {
      form.put(VacancyColumns.formField(i), codes.get(i));
    }
    return columns(list, form.build(), HttpStatus.OK);
  }

  private static ModelAndView columns(View list, Form form, HttpStatus status) {
    return new ModelAndView(PAGES + "columns", status)
        .addObject("list", list)
        .addObject("form", form);
  }

  @PostMapping("/vacancy-imports/{id}/columns")
  ModelAndView map(@PathVariable String id, HttpServletRequest request, Language reader) {
    View list = find(id);
    Submission sent = Submission.of(request.getParameterMap());
    List<Optional<VacancyField>> chosen = new ArrayList<>();
    for (int i = 0; i < list.header().size(); i++) {
      chosen.add(VacancyField.of(sent.text(VacancyColumns.formField(i), 40)));
    }
    VacancyColumns columns = new VacancyColumns(chosen);
    columns
        .problems()
        .forEach(problem -> sent.problem(problem.field(), problem.message(), problem.args()));
    RowDefaults defaults = defaults(sent, reader);
    if (!sent.isValid()) {
      return columns(list, sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    importing.map(list.id(), columns, defaults, !sent.text("publish", 3).equals("no"));
    return new ModelAndView("redirect:" + list.root() + "/preview");
  }

  private static RowDefaults defaults(Submission sent, Language reader) {
    String country = sent.text("country", 2);
    if (!country.isEmpty() && !Countries.exists(country)) {
      sent.problem("country", "platform.form.unknown-choice", Map.of());
    }
    String typed = sent.text("until", 20);
    LocalDate until = SheetValues.day(typed).orElse(null);
    if (until == null && !typed.isEmpty()) {
      sent.problem("until", "capacities.vacancies.day.wrong", Map.of());
    }
    Sector sector = sent.choice("sector", Sector.class);
    return new RowDefaults(
        Language.of(sent.text("written", 5)).orElse(reader),
        country,
        until,
        sector == null ? Sector.OTHER : sector);
  }

  @GetMapping("/vacancy-imports/{id}/preview")
  ModelAndView preview(@PathVariable String id, Language reader) {
    View list = find(id);
    return list.isPreviewed()
        ? page("preview", list, reader)
        : new ModelAndView("redirect:" + list.path());
  }

  @PostMapping("/vacancy-imports/{id}/start")
  ModelAndView start(@PathVariable String id) {
    View list = find(id);
    importing.start(list.id());
    return new ModelAndView("redirect:" + list.root());
  }

  @GetMapping("/vacancy-imports/{id}")
  ModelAndView result(@PathVariable String id, Language reader, HttpServletResponse response) {
    View list = find(id);
    if (list.isAsking()) {
      return new ModelAndView("redirect:" + list.path());
    }
    if (list.isRunning()) {
      response.setHeader("Refresh", LOOK_AGAIN);
    }
    return page("result", list, reader);
  }

  private ModelAndView page(String template, View list, Language reader) {
    Map<Integer, String> reasons = new HashMap<>();
    list.first().forEach(row -> reasons.put(row.line().number(), files.reasons(list, row, reader)));
    return new ModelAndView(PAGES + template).addObject("list", list).addObject("reasons", reasons);
  }

  @GetMapping("/vacancy-imports/{id}/errors.csv")
  void csv(@PathVariable String id, Language reader, HttpServletResponse response)
      throws IOException {
    View list = find(id);
    begin(response, "text/csv", "csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response
        .getWriter()
        .write(SheetFile.csv(files.table(list, importing.wrong(list.id()), reader)));
  }

  @GetMapping("/vacancy-imports/{id}/errors.xlsx")
  void xlsx(@PathVariable String id, Language reader, HttpServletResponse response)
      throws IOException {
    View list = find(id);
    begin(response, XLSX, "xlsx");
    SheetFile.xlsx(
        files.table(list, importing.wrong(list.id()), reader),
        reader == Language.AR,
        response.getOutputStream());
  }

  private static void begin(HttpServletResponse response, String type, String ending) {
    response.setContentType(type);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"to-correct." + ending + "\"");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  @PostMapping("/vacancy-imports/{id}/undo")
  ModelAndView undo(@PathVariable String id, RedirectAttributes redirect) {
    View list = find(id);
    int kept = importing.undo(list.id());
    if (kept >= 0) {
      Flash.done("capacities.vacancies.imports.undone").with(Map.of("kept", kept)).on(redirect);
    }
    return new ModelAndView("redirect:" + list.root());
  }

  @PostMapping("/vacancy-imports/{id}/remove")
  ModelAndView remove(@PathVariable String id, RedirectAttributes redirect) {
    View list = find(id);
    importing.remove(list.id());
    Flash.done("capacities.vacancies.imports.removed").on(redirect);
    return new ModelAndView("redirect:" + list.place());
  }

  private View find(String id) {
    try {
      return importing.show(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      throw new NoVacancy();
    }
  }
}
