package org.corridor.projects.money.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.picture.Papers;
import org.corridor.platform.picture.PictureRefused;
import org.corridor.platform.web.Flash;
import org.corridor.projects.money.domain.KeepBooks;
import org.corridor.projects.money.domain.MoneyRefused;
import org.corridor.projects.money.domain.ReadBooks;
import org.corridor.projects.money.domain.Receipt;
import org.corridor.projects.money.domain.Spending;
import org.corridor.projects.money.domain.SpendingDraft;
import org.corridor.projects.money.domain.SpendingState;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.web.Frame;
import org.corridor.projects.underway.web.Frames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was spent: the entries, and what may be done to each. */
@Controller
class SpendingPage {

  private static final int LAST_PAGE = 10_000;

  private final KeepBooks keep;
  private final ReadBooks books;
  private final Frames frames;
  private final SpendingForm forms;
  private final Papers papers;
  private final Clock clock;

  SpendingPage(
      KeepBooks keep,
      ReadBooks books,
      Frames frames,
      SpendingForm forms,
      Papers papers,
      Clock clock) {
    this.keep = keep;
    this.books = books;
    this.frames = frames;
    this.forms = forms;
    this.papers = papers;
    this.clock = clock;
  }

  @GetMapping("/under-way/{project}/spending")
  ModelAndView list(
      ProjectKey key,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String line,
      @RequestParam(defaultValue = "1") String page) {
    int number =
        page.matches("[0-9]{1,5}") ? Math.max(1, Math.min(LAST_PAGE, Integer.parseInt(page))) : 1;
    SpendingState only = state(state);
    Frame frame = frames.open(key);
    return new ModelAndView("projects/money/pages/spending")
        .addObject("frame", frame)
        .addObject(
            "list",
            new SpendingList(
                books.entries(key, only, line, number),
                only,
                line,
                number,
                SpendingForm.lines(frame.project())));
  }

  private static @Nullable SpendingState state(String typed) {
    for (SpendingState state : SpendingState.values()) {
      if (state.name().equalsIgnoreCase(typed)) {
        return state;
      }
    }
    return null;
  }

  @GetMapping("/under-way/{project}/spending/new")
  ModelAndView ask(ProjectKey key, @RequestParam(defaultValue = "") String line) {
    Frame frame = frames.open(key);
    frame.reader().requireWorks();
    return form(
        frame,
        key.path() + "/spending/new",
        SpendingForm.fresh(frame.project(), frame.reader().partner(), line, today()),
        false);
  }

  @PostMapping("/under-way/{project}/spending/new")
  ModelAndView enter(
      ProjectKey key,
      @RequestParam(required = false) @Nullable MultipartFile receipt,
      HttpServletRequest request,
      RedirectAttributes redirect)
      throws IOException {
    Frame frame = frames.open(key);
    frame.reader().requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    SpendingDraft draft = forms.read(sent, frame.project(), today());
    Optional<Receipt> file = file(sent, receipt);
    if (draft == null || !sent.isValid()) {
      return again(frame, key.path() + "/spending/new", sent, false);
    }
    try {
      Spending entered = keep.enter(key, id(sent), draft, file);
      Flash.done("projects.money.entered").on(redirect);
      return new ModelAndView("redirect:" + key.path() + "/spending/" + entered.id());
    } catch (MoneyRefused refused) {
      sent.problem("", refused.why().text(), Map.of());
      return again(frame, key.path() + "/spending/new", sent, false);
    }
  }

  @GetMapping("/under-way/{project}/spending/{id}")
  ModelAndView show(ProjectKey key, @PathVariable String id) {
    return entry(key, uuid(id), Form.empty());
  }

  @GetMapping("/under-way/{project}/spending/{id}/edit")
  ModelAndView edit(ProjectKey key, @PathVariable String id) {
    ReadBooks.Entry entry = books.entry(key, uuid(id));
    Frame frame = frames.open(key);
    frame.reader().requireWorks();
    return form(
        frame,
        key.path() + "/spending/" + id + "/edit",
        SpendingForm.filled(entry.spending()),
        entry.receipt());
  }

  @PostMapping("/under-way/{project}/spending/{id}/edit")
  ModelAndView change(
      ProjectKey key,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable MultipartFile receipt,
      HttpServletRequest request,
      RedirectAttributes redirect)
      throws IOException {
    ReadBooks.Entry entry = books.entry(key, uuid(id));
    Frame frame = frames.open(key);
    frame.reader().requireWorks();
    String action = key.path() + "/spending/" + id + "/edit";
    Submission sent = Submission.of(request.getParameterMap());
    SpendingDraft draft = forms.read(sent, frame.project(), today());
    Optional<Receipt> file = file(sent, receipt);
    if (draft == null || !sent.isValid()) {
      return again(frame, action, sent, entry.receipt());
    }
    try {
      keep.change(key, uuid(id), base(sent), draft, file);
    } catch (MoneyRefused refused) {
      sent.problem("", refused.why().text(), Map.of());
      ModelAndView page = form(frame, action, sent.form(), entry.receipt());
      page.setStatus(HttpStatus.CONFLICT);
      return page;
    }
    Flash.done("projects.money.saved").on(redirect);
    return new ModelAndView("redirect:" + key.path() + "/spending/" + id);
  }

  @PostMapping("/under-way/{project}/spending/{id}/approve")
  ModelAndView approve(
      ProjectKey key,
      @PathVariable String id,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    return deed(key, id, redirect, "approved", () -> keep.approve(key, uuid(id), base(sent)));
  }

  @PostMapping("/under-way/{project}/spending/{id}/refuse")
  ModelAndView refuse(
      ProjectKey key,
      @PathVariable String id,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String why = sent.required("reason", Spending.REASON);
    if (!sent.isValid()) {
      return wrong(key, id, sent);
    }
    return deed(key, id, redirect, "refused", () -> keep.refuse(key, uuid(id), base(sent), why));
  }

  @PostMapping("/under-way/{project}/spending/{id}/reverse")
  ModelAndView reverse(
      ProjectKey key,
      @PathVariable String id,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String why = sent.required("reason", Spending.REASON);
    if (!sent.isValid()) {
      return wrong(key, id, sent);
    }
    return deed(key, id, redirect, "reversed", () -> keep.reverse(key, uuid(id), why));
  }

  /** A download, never shown here: see {@link Receipt}. */
  @GetMapping("/under-way/{project}/spending/{id}/receipt")
  ResponseEntity<byte[]> receipt(ProjectKey key, @PathVariable String id) {
    Receipt receipt = books.receipt(key, uuid(id)).orElseThrow(NotInTeam::new);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(receipt.type()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(receipt.name(), java.nio.charset.StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("Content-Security-Policy", "sandbox")
        .body(receipt.content());
  }

  private ModelAndView deed(
      ProjectKey key, String id, RedirectAttributes redirect, String done, Runnable deed) {
    try {
      deed.run();
      Flash.done("projects.money." + done).on(redirect);
    } catch (MoneyRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return new ModelAndView("redirect:" + key.path() + "/spending/" + id);
  }

  private ModelAndView wrong(ProjectKey key, String id, Submission sent) {
    ModelAndView again = entry(key, uuid(id), sent.form());
    again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return again;
  }

  private ModelAndView entry(ProjectKey key, UUID id, Form form) {
    return new ModelAndView("projects/money/pages/entry")
        .addObject("frame", frames.open(key))
        .addObject("entry", books.entry(key, id))
        .addObject("form", form);
  }

  private ModelAndView again(Frame frame, String action, Submission sent, boolean receipt) {
    ModelAndView page = form(frame, action, sent.form(), receipt);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView form(Frame frame, String action, Form form, boolean receipt) {
    ProjectUnderWay project = frame.project();
    return new ModelAndView("projects/money/pages/spending-form")
        .addObject("frame", frame)
        .addObject(
            "view",
            new SpendingFormView(
                action,
                project.key().path() + "/spending",
                SpendingForm.lines(project),
                SpendingForm.partners(project),
                SpendingForm.currencies(project),
                receipt))
        .addObject("form", form);
  }

  private Optional<Receipt> file(Submission sent, @Nullable MultipartFile file) throws IOException {
    if (file == null || file.isEmpty()) {
      return Optional.empty();
    }
    try {
      String name = file.getOriginalFilename();
      return Optional.of(Receipt.of(name == null ? "" : name, papers.take(file.getBytes())));
    } catch (PictureRefused refused) {
      sent.problem("receipt", refused.reason().text(), Map.of());
      return Optional.empty();
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static UUID id(Submission sent) {
    try {
      return UUID.fromString(sent.text("id", 40));
    } catch (IllegalArgumentException e) {
      return UUID.randomUUID();
    }
  }

  private static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw new NotInTeam();
    }
  }

  private static int base(Submission sent) {
    String base = sent.text("base", 10);
    return base.matches("[0-9]{1,9}") ? Integer.parseInt(base) : -1;
  }
}
