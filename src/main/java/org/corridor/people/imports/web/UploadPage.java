package org.corridor.people.imports.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.corridor.people.imports.domain.BringList;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Problem;
import org.corridor.platform.form.Submission;
import org.corridor.platform.sheet.FileRefused;
import org.corridor.platform.sheet.Sheet;
import org.corridor.platform.text.Language;
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

/** Where a list is brought: the first step. */
@Controller
class UploadPage {

  private static final String STEWARDS = "";
  private static final int PATIENCE = 20;

  /** Files are read in memory, so not many at a time. */
  private final Semaphore reading = new Semaphore(2);

  private final BringList bring;

  UploadPage(BringList bring) {
    this.bring = bring;
  }

  @GetMapping("/organisations/{slug}/import")
  ModelAndView askForMembers(@PathVariable String slug) {
    return page(slug, List.of(), HttpStatus.OK);
  }

  @GetMapping("/stewards/import")
  ModelAndView askForOrganisations() {
    return page(STEWARDS, List.of(), HttpStatus.OK);
  }

  @PostMapping("/organisations/{slug}/import")
  ModelAndView bringMembers(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Language reader)
      throws IOException {
    return bring(slug, file, reader);
  }

  @PostMapping("/stewards/import")
  ModelAndView bringOrganisations(
      @RequestParam(required = false) @Nullable MultipartFile file, Language reader)
      throws IOException {
    return bring(STEWARDS, file, reader);
  }

  private ModelAndView bring(String slug, @Nullable MultipartFile file, Language reader)
      throws IOException {
    place(slug);
    try {
      Sheet sheet = read(file == null ? new byte[0] : file.getBytes());
      String name =
          file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
      UUID id =
          bring
              .upload(slug, Submission.clean(name), sheet, reader)
              .orElseThrow(UploadPage::notFound);
      return new ModelAndView("redirect:/imports/" + id + "/columns");
    } catch (FileRefused refused) {
      return page(slug, List.of(refused.problem()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private Sheet read(byte[] bytes) {
    boolean mine = false;
    try {
      mine = reading.tryAcquire(PATIENCE, TimeUnit.SECONDS);
      if (!mine) {
        throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
      }
      return Sheet.read(bytes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    } finally {
      if (mine) {
        reading.release();
      }
    }
  }

  private BringList.Place place(String slug) {
    return bring.where(slug).orElseThrow(UploadPage::notFound);
  }

  private ModelAndView page(String slug, List<Problem> problems, HttpStatus status) {
    return new ModelAndView("people/imports/pages/upload", status)
        .addObject("place", place(slug))
        .addObject("form", Form.empty().with(problems));
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
