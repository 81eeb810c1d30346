package org.corridor.projects.indicators.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.corridor.platform.form.Form;
import org.corridor.platform.sheet.FileRefused;
import org.corridor.platform.sheet.Sheet;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.corridor.projects.indicators.domain.Brought;
import org.corridor.projects.indicators.domain.IndicatorWords;
import org.corridor.projects.indicators.domain.MeasureIndicators;
import org.corridor.projects.indicators.domain.ReadIndicators;
import org.corridor.projects.indicators.domain.ReadSheet;
import org.corridor.projects.indicators.domain.ReadSheet.Trouble;
import org.corridor.projects.indicators.domain.Tracked;
import org.corridor.projects.indicators.domain.Value;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frames;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Values from a sheet: brought, looked at, taken over all at once. */
@Controller
class IndicatorImportPage {

  private static final String PLACE = "/under-way/{project}/indicators/import";
  private static final int PATIENCE = 20;

  /** Files are read in memory, so not many at a time. */
  private final Semaphore reading = new Semaphore(2);

  private final Frames frames;
  private final ReadIndicators read;
  private final ReadSheet sheets;
  private final MeasureIndicators measure;
  private final IndicatorWords words;
  private final IndicatorShow show;

  IndicatorImportPage(
      Frames frames,
      ReadIndicators read,
      ReadSheet sheets,
      MeasureIndicators measure,
      IndicatorWords words,
      IndicatorShow show) {
    this.frames = frames;
    this.read = read;
    this.sheets = sheets;
    this.measure = measure;
    this.words = words;
    this.show = show;
  }

  @GetMapping(PLACE)
  ModelAndView ask(ProjectKey key) {
    measure.requireWriter(key);
    return page(key, Form.empty(), List.of(), HttpStatus.OK);
  }

  private ModelAndView page(ProjectKey key, Form form, List<Trouble> troubles, HttpStatus status) {
    return new ModelAndView("projects/indicators/pages/import", status)
        .addObject("frame", frames.open(key))
        .addObject("form", form)
        .addObject("troubles", troubles);
  }

  @PostMapping(PLACE)
  ModelAndView bring(
      ProjectKey key, @RequestParam(required = false) @Nullable MultipartFile file, Language reader)
      throws IOException {
    measure.requireWriter(key);
    byte[] bytes = file == null ? new byte[0] : file.getBytes();
    try {
      ReadSheet.Outcome outcome = sheets.read(key, read(bytes), workbook(bytes), reader);
      return outcome.kept() == null
          ? page(key, Form.empty(), outcome.troubles(), HttpStatus.UNPROCESSABLE_CONTENT)
          : new ModelAndView("redirect:" + key.path() + "/indicators/import/" + outcome.kept());
    } catch (FileRefused refused) {
      return page(
          key,
          Form.empty().with(List.of(refused.problem())),
          List.of(),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  /** Workbooks hold numbers as programs write them, texts as people do. */
  private static boolean workbook(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
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

  @GetMapping(PLACE + "/{id}")
  ModelAndView look(ProjectKey key, @PathVariable UUID id, Language reader) {
    Brought brought = measure.brought(key, id);
    Map<String, Tracked> all =
        read.all(key).stream().collect(java.util.stream.Collectors.toMap(Tracked::id, one -> one));
    List<ImportRow> rows = new ArrayList<>();
    for (Brought.Change change : brought.changes()) {
      Tracked tracked = all.get(change.indicator());
      if (tracked != null && tracked.has(change.period())) {
        Value now = tracked.value(change.period());
        rows.add(
            new ImportRow(
                tracked.name(),
                words.period(reader, tracked.period(change.period())),
                words.figure(reader, now.total()),
                words.figure(reader, change.value().total()),
                show.parts(reader, tracked, change.value(), false)));
      }
    }
    return new ModelAndView("projects/indicators/pages/preview")
        .addObject("frame", frames.open(key))
        .addObject("brought", brought)
        .addObject("rows", rows);
  }

  @PostMapping(PLACE + "/{id}/take")
  String take(ProjectKey key, @PathVariable UUID id, RedirectAttributes redirect) {
    int count = measure.take(key, id);
    Flash.done("projects.indicators.import.done").with(Map.of("count", count)).on(redirect);
    return "redirect:" + key.path() + "/indicators";
  }
}
