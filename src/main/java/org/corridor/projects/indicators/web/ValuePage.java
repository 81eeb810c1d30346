package org.corridor.projects.indicators.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Problem;
import org.corridor.platform.form.Submission;
import org.corridor.platform.picture.Paper;
import org.corridor.platform.picture.Papers;
import org.corridor.platform.picture.PictureRefused;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.corridor.projects.indicators.Figure;
import org.corridor.projects.indicators.domain.Entry;
import org.corridor.projects.indicators.domain.EvidenceFiles.FileFacts;
import org.corridor.projects.indicators.domain.IndicatorWords;
import org.corridor.projects.indicators.domain.MeasureIndicators;
import org.corridor.projects.indicators.domain.Period;
import org.corridor.projects.indicators.domain.ReadIndicators;
import org.corridor.projects.indicators.domain.Settings;
import org.corridor.projects.indicators.domain.Tracked;
import org.corridor.projects.indicators.domain.Value;
import org.corridor.projects.indicators.domain.ValueRules;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The value of an indicator in a period: all its parts on one page, what proves it. */
@Controller
class ValuePage {

  private static final String PERIOD =
      "/under-way/{project}/indicators/{indicator}/{period:[0-9]+}";

  private final Frames frames;
  private final ReadIndicators read;
  private final MeasureIndicators measure;
  private final IndicatorWords words;
  private final IndicatorShow show;
  private final Papers papers;

  ValuePage(
      Frames frames,
      ReadIndicators read,
      MeasureIndicators measure,
      IndicatorWords words,
      IndicatorShow show,
      Papers papers) {
    this.frames = frames;
    this.read = read;
    this.measure = measure;
    this.words = words;
    this.show = show;
    this.papers = papers;
  }

  @GetMapping(PERIOD)
  ModelAndView show(
      ProjectKey key, @PathVariable String indicator, @PathVariable int period, Language reader) {
    Tracked tracked = read.one(key, indicator, period);
    return page(
        key,
        tracked,
        period,
        ValueForm.of(tracked, tracked.period(period), read.today()),
        null,
        reader);
  }

  @PostMapping(PERIOD)
  ModelAndView enter(
      ProjectKey key,
      @PathVariable String indicator,
      @PathVariable int period,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    measure.requireWriter(key);
    Tracked tracked = read.one(key, indicator, period);
    Submission sent = Submission.of(request.getParameterMap());
    Integer base = sent.whole("base", 0, Integer.MAX_VALUE);
    Value value = ValueForm.read(sent, tracked, read.today());
    Form form =
        sent.isValid() ? sent.form().with(problems(tracked, period, value, reader)) : sent.form();
    if (!form.problems().isEmpty()) {
      return with(page(key, tracked, period, form, null, reader), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Optional<Entry> other = measure.enter(key, indicator, period, base == null ? 0 : base, value);
    if (other.isPresent()) {
      Tracked now = read.one(key, indicator, period);
      return with(page(key, now, period, form, other.get(), reader), HttpStatus.CONFLICT);
    }
    Flash.done("projects.indicators.saved").on(redirect);
    return new ModelAndView("redirect:" + IndicatorShow.path(key, tracked));
  }

  private List<Problem> problems(Tracked tracked, int period, Value value, Language reader) {
    return ValueForm.problems(
        tracked,
        value,
        breach ->
            words.at(
                reader,
                tracked,
                period,
                words.field(reader, tracked.settings(), breach.at()),
                breach.text(),
                breach.numbers()));
  }

  @PostMapping(PERIOD + "/count")
  String count(
      ProjectKey key,
      @PathVariable String indicator,
      @PathVariable int period,
      @RequestParam(defaultValue = "0") int base,
      RedirectAttributes redirect) {
    measure.count(key, indicator, period, base);
    Flash.done("projects.indicators.counted.taken").on(redirect);
    return "redirect:" + key.path() + "/indicators/" + indicator + "/" + period;
  }

  @PostMapping(PERIOD + "/evidence")
  ModelAndView attach(
      ProjectKey key,
      @PathVariable String indicator,
      @PathVariable int period,
      @RequestParam UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Language reader,
      RedirectAttributes redirect)
      throws IOException {
    measure.requireWriter(key);
    Tracked tracked = read.one(key, indicator, period);
    try {
      Paper paper = papers.take(file == null ? new byte[0] : file.getBytes());
      String said = file == null ? null : file.getOriginalFilename();
      measure.attach(key, indicator, period, id, said == null ? "" : said, paper);
    } catch (PictureRefused refused) {
      Form form =
          ValueForm.of(tracked, tracked.period(period), read.today())
              .with(List.of(Problem.of("file", refused.reason().text())));
      return with(page(key, tracked, period, form, null, reader), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Flash.done("projects.indicators.file.kept").on(redirect);
    return new ModelAndView(
        "redirect:" + key.path() + "/indicators/" + indicator + "/" + period + "#evidence");
  }

  @PostMapping("/under-way/{project}/indicators/evidence/{file}/remove")
  String detach(ProjectKey key, @PathVariable UUID file, RedirectAttributes redirect) {
    FileFacts facts = measure.detach(key, file);
    Flash.done("projects.indicators.file.removed").on(redirect);
    return "redirect:" + key.path() + "/indicators/" + facts.indicator() + "/" + facts.period();
  }

  private static ModelAndView with(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }

  private ModelAndView page(
      ProjectKey key,
      Tracked tracked,
      int number,
      Form form,
      @Nullable Entry other,
      Language reader) {
    Period period = tracked.period(number);
    Map<String, String> labels = new LinkedHashMap<>();
    List<ValueView.Fields> axes = axes(tracked.settings(), reader, labels);
    ValueView view =
        new ValueView(
            tracked,
            period,
            words.period(reader, period),
            IndicatorShow.path(key, tracked),
            show.number(reader, tracked, tracked.target(number)),
            axes,
            labels,
            counted(key, tracked, number, reader),
            read.files(key, tracked.id(), number),
            UUID.randomUUID(),
            show.parts(reader, tracked, tracked.value(number), true),
            other == null ? null : stale(tracked, other, reader));
    return new ModelAndView("projects/indicators/pages/value")
        .addObject("frame", frames.open(key))
        .addObject("view", view)
        .addObject("form", form);
  }

  private List<ValueView.Fields> axes(
      Settings settings, Language reader, Map<String, String> labels) {
    List<ValueView.Fields> axes = new ArrayList<>();
    for (Settings.Axis axis : settings.now()) {
      List<ValueView.Field> fields = new ArrayList<>();
      for (Settings.Part part : axis.now()) {
        String key = new Settings.Cell(axis, part).key();
        String number = ValueForm.number(key);
        String whole = settings.share() ? ValueForm.whole(key) : "";
        fields.add(new ValueView.Field(words.part(reader, axis, part), number, whole));
      }
      axes.add(new ValueView.Fields(words.axis(reader, axis), fields));
    }
    return axes;
  }

  private ValueView.@Nullable Counted counted(
      ProjectKey key, Tracked tracked, int period, Language reader) {
    Figure now = tracked.value(period).total();
    return read.counted(key, tracked, period)
        .map(
            one -> {
              Figure counted = Figure.of(one.counts().total());
              return new ValueView.Counted(
                  one.name(),
                  words.figure(reader, counted),
                  words.figure(reader, now),
                  one.counts().path(),
                  counted.equals(now));
            })
        .orElse(null);
  }

  private ValueView.Stale stale(Tracked tracked, Entry other, Language reader) {
    List<String> figures = new ArrayList<>();
    figures.add(
        words.field(reader, tracked.settings(), ValueRules.TOTAL)
            + " – "
            + show.figure(reader, tracked, other.value().total()));
    figures.addAll(show.parts(reader, tracked, other.value(), false));
    return new ValueView.Stale(
        other.by(), show.moment(reader, other), figures, other.value().note());
  }
}
