package org.corridor.capacities.missions.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.corridor.capacities.asks.web.FormFields;
import org.corridor.capacities.missions.MissionId;
import org.corridor.capacities.missions.domain.FollowUpWords;
import org.corridor.capacities.missions.domain.Material;
import org.corridor.capacities.missions.domain.MissionCalendar;
import org.corridor.capacities.missions.domain.MissionChanged;
import org.corridor.capacities.missions.domain.MissionKind;
import org.corridor.capacities.missions.domain.ReadMissions;
import org.corridor.capacities.missions.domain.ReadMissions.View;
import org.corridor.capacities.missions.domain.Report;
import org.corridor.capacities.missions.domain.RunMission;
import org.corridor.capacities.missions.domain.Step;
import org.corridor.capacities.missions.domain.Terms;
import org.corridor.capacities.missions.domain.Terms.Content;
import org.corridor.capacities.needs.web.Headcounts;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One mission: terms, preparation, what it leaves, reports of both. */
@Controller
class MissionPage {

  private static final String PATH = "/missions/{id}";

  private final ReadMissions missions;
  private final RunMission run;
  private final MissionCalendar calendar;
  private final MissionProjectChoices projects;
  private final Texts texts;

  MissionPage(
      ReadMissions missions,
      RunMission run,
      MissionCalendar calendar,
      MissionProjectChoices projects,
      Texts texts) {
    this.missions = missions;
    this.run = run;
    this.calendar = calendar;
    this.projects = projects;
    this.texts = texts;
  }

  @GetMapping(PATH)
  ModelAndView show(@PathVariable String id) {
    View view = missions.find(id(id));
    return page(view, filled(view));
  }

  private static Form filled(View view) {
    Form.Builder form = Form.builder();
    view.own()
        .ifPresent(
            report -> {
              form.put("days", report.days())
                  .put("went", report.went())
                  .put("hard", report.hard())
                  .put("stays", report.stays())
                  .put("again", report.again());
              Headcounts.fill(form, report.people());
            });
    return form.build();
  }

  @GetMapping(PATH + "/calendar.ics")
  ResponseEntity<String> calendar(@PathVariable String id, Language reader) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/calendar;charset=utf-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mission.ics\"")
        .body(calendar.write(id(id), reader));
  }

  @GetMapping(PATH + "/terms")
  ModelAndView terms(@PathVariable String id, HttpServletRequest request) {
    View view = missions.find(id(id));
    MissionKind kind = Submission.of(request.getParameterMap()).choice("kind", MissionKind.class);
    return terms(
        view, TermsForm.fill(view, kind == null ? view.mission().kind() : kind, texts), base(view));
  }

  @PostMapping(PATH + "/terms")
  ModelAndView propose(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    View view = missions.find(id(id));
    Submission sent = Submission.of(request.getParameterMap());
    int base = sent.base();
    if (sent.ticked("more")) {
      return terms(view, sent.form().withRow(TermsForm.COSTS, "what"), base);
    }
    MissionKind kind = FormFields.chosen(sent, "kind", MissionKind.class);
    Content content = TermsForm.read(sent);
    if (content == null || kind == null) {
      return status(terms(view, sent.form(), base), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      run.propose(view.mission().id(), kind, content, base);
    } catch (MissionChanged faster) {
      View now = missions.find(view.mission().id());
      return status(
          terms(now, sent.form(), base(now)).addObject("theirs", now.newest().orElse(null)),
          HttpStatus.CONFLICT);
    }
    Flash.done("capacities.missions.done.proposed").on(redirect);
    return to(view);
  }

  private static int base(View view) {
    return view.newest().map(Terms::number).orElse(0);
  }

  private static ModelAndView terms(View view, Form form, int base) {
    return new ModelAndView("capacities/missions/pages/terms")
        .addObject("view", view)
        .addObject("form", form)
        .addObject("base", base);
  }

  @PostMapping(PATH + "/agree")
  ModelAndView agree(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    int number = sent.base();
    return act(id, sent, redirect, "agreed", one -> run.agree(one, number));
  }

  @PostMapping(PATH + "/steps")
  ModelAndView prepare(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    Step step = step(sent);
    return act(
        id,
        sent,
        redirect,
        "prepared",
        one -> {
          if (step != null) {
            run.prepare(one, step);
          }
        });
  }

  private static @Nullable Step step(Submission sent) {
    Step.Kind kind = FormFields.chosen(sent, "stepKind", Step.Kind.class);
    Step.State state = sent.choice("stepState", Step.State.class);
    String what = sent.text("stepWhat", Step.LINE);
    String authority = sent.text("stepAuthority", Step.LINE);
    LocalDate due = FormFields.day(sent, "stepDue");
    LocalDate done = FormFields.day(sent, "stepDone");
    if (kind == Step.Kind.OTHER && what.isEmpty()) {
      sent.problem("stepWhat", "platform.form.required", Map.of());
    }
    return kind == null || !sent.isValid()
        ? null
        : new Step(
            sent.id("id"),
            kind,
            what,
            authority,
            state == null ? Step.State.OPEN : state,
            due,
            done);
  }

  @PostMapping(PATH + "/materials")
  ModelAndView leave(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    UUID away = Submission.uuid(sent.text("away", 40));
    if (away != null) {
      return act(id, sent, redirect, "taken-away", one -> run.takeAway(one, away));
    }
    String title = sent.required("materialTitle", Material.TITLE);
    Language language = FormFields.chosen(sent, "materialLanguage", Language.class);
    String url = Headcounts.url(sent, "materialUrl");
    String words = sent.text("materialWords", Material.WORDS);
    boolean shared = sent.ticked("shared");
    if (url.isEmpty() && words.isEmpty()) {
      sent.problem("materialUrl", "capacities.missions.material.neither", Map.of());
    }
    UUID made = sent.id("id");
    return act(
        id,
        sent,
        redirect,
        "left",
        one ->
            run.leave(
                one,
                new Material(
                    made,
                    title,
                    language == null ? Language.EN : language,
                    url,
                    words,
                    run.as(one),
                    shared,
                    run.now())));
  }

  @PostMapping(PATH + "/report")
  ModelAndView report(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    Integer days = sent.whole("days", 0, Report.MOST_DAYS);
    if (days == null && sent.text("days", 10).isEmpty()) {
      sent.problem("days", "platform.form.required", Map.of());
    }
    String went = sent.required("went", Report.WORDS);
    String hard = sent.text("hard", Report.WORDS);
    String stays = sent.text("stays", Report.WORDS);
    String again = sent.text("again", Report.WORDS);
    var people = Headcounts.read(sent);
    return act(
        id,
        sent,
        redirect,
        "reported",
        one ->
            run.report(
                one,
                new Report(
                    run.as(one),
                    days == null ? 0 : days,
                    went,
                    hard,
                    stays,
                    again,
                    people,
                    run.now())));
  }

  @PostMapping(PATH + "/later")
  ModelAndView later(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String words = sent.required("later", FollowUpWords.WORDS);
    int months = sent.text("months", 2).equals("6") ? 6 : 3;
    return act(
        id,
        sent,
        redirect,
        "followed",
        one -> run.followUp(one, new FollowUpWords(run.as(one), months, words, run.now())));
  }

  @PostMapping(PATH + "/cancel")
  ModelAndView cancel(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    return act(id, Submission.of(request.getParameterMap()), redirect, "cancelled", run::cancel);
  }

  /** Does it, or shows again what was typed: beside what is wrong, or beside how it stands now. */
  private ModelAndView act(
      String id,
      Submission sent,
      RedirectAttributes redirect,
      String done,
      Consumer<MissionId> deed) {
    View view = missions.find(id(id));
    if (!sent.isValid()) {
      return status(page(view, sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      deed.accept(view.mission().id());
    } catch (MissionChanged changed) {
      return status(
          page(missions.find(id(id)), sent.form()).addObject("overtaken", true),
          HttpStatus.CONFLICT);
    }
    Flash.done("capacities.missions.done." + done).on(redirect);
    return to(view);
  }

  private ModelAndView page(View view, Form form) {
    return new ModelAndView("capacities/missions/pages/mission")
        .addObject("counts", projects.of(view))
        .addObject("view", view)
        .addObject("form", form);
  }

  private static ModelAndView status(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }

  private static ModelAndView to(View view) {
    return new ModelAndView("redirect:" + view.mission().id().path());
  }

  private static MissionId id(String typed) {
    return new MissionId(FormFields.known(typed));
  }
}
