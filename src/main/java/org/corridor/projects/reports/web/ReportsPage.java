package org.corridor.projects.reports.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Flash;
import org.corridor.projects.reports.domain.BeginReport;
import org.corridor.projects.reports.domain.BeginReport.Proposal;
import org.corridor.projects.reports.domain.BeginReport.Wish;
import org.corridor.projects.reports.domain.House;
import org.corridor.projects.reports.domain.ReadReports;
import org.corridor.projects.reports.domain.ReportKind;
import org.corridor.projects.reports.domain.ReportRefused;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frames;
import org.corridor.projects.underway.web.ProjectDays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All reports of a project, and where one is begun. */
@Controller
class ReportsPage {

  private final ReadReports read;
  private final BeginReport begin;
  private final Frames frames;
  private final Texts texts;

  ReportsPage(ReadReports read, BeginReport begin, Frames frames, Texts texts) {
    this.read = read;
    this.begin = begin;
    this.frames = frames;
    this.texts = texts;
  }

  @GetMapping("/under-way/{project}/reports")
  ModelAndView list(ProjectKey key) {
    return new ModelAndView("projects/reports/pages/list")
        .addObject("frame", frames.open(key))
        .addObject("rows", read.list(key));
  }

  @GetMapping("/under-way/{project}/reports/new")
  ModelAndView fresh(ProjectKey key, Language reader) {
    Proposal proposal = begin.propose(key);
    return form(
        key,
        proposal,
        Form.builder()
            .put("id", UUID.randomUUID())
            .put("kind", ReportKind.PROGRESS)
            .put("from", proposal.from())
            .put("to", proposal.to())
            .put("language", proposal.language().code())
            .put("template", House.FULL)
            .build(),
        reader);
  }

  @PostMapping("/under-way/{project}/reports/new")
  ModelAndView begin(
      ProjectKey key, HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    ReportKind kind = sent.choice("kind", ReportKind.class);
    LocalDate from = ProjectDays.required(sent, "from");
    LocalDate to = ProjectDays.required(sent, "to");
    if (from != null && to != null && to.isBefore(from)) {
      sent.problem("to", "projects.reports.to.before", Map.of());
    }
    Language language = Language.of(sent.text("language", 5)).orElse(reader);
    String template = sent.text("template", 40);
    Proposal proposal = begin.propose(key);
    if (templates(proposal, reader).stream().noneMatch(one -> one.value().equals(template))) {
      sent.problem("template", "platform.form.required", Map.of());
    }
    if (from == null || to == null || !sent.isValid()) {
      return again(key, proposal, sent, HttpStatus.UNPROCESSABLE_CONTENT, reader);
    }
    try {
      UUID id =
          begin.begin(
              key,
              new Wish(
                  sent.id("id"),
                  kind == null ? ReportKind.PROGRESS : kind,
                  from,
                  to,
                  language,
                  template));
      Flash.done("projects.reports.begun").on(redirect);
      return new ModelAndView("redirect:" + ReportIds.path(key, id));
    } catch (ReportRefused refused) {
      sent.problem("", refused.why().text(), Map.of());
      return again(key, proposal, sent, HttpStatus.CONFLICT, reader);
    }
  }

  @PostMapping("/under-way/{project}/reports/{report}/remove")
  String remove(ProjectKey key, @PathVariable String report, RedirectAttributes redirect) {
    UUID id = ReportIds.id(report);
    try {
      begin.remove(key, id);
    } catch (ReportRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
      return "redirect:" + ReportIds.path(key, id);
    }
    Flash.done("projects.reports.removed").on(redirect);
    return "redirect:" + key.path() + "/reports";
  }

  private ModelAndView again(
      ProjectKey key, Proposal proposal, Submission sent, HttpStatus status, Language reader) {
    ModelAndView page = form(key, proposal, sent.form(), reader);
    page.setStatus(status);
    return page;
  }

  private ModelAndView form(ProjectKey key, Proposal proposal, Form form, Language reader) {
    return new ModelAndView("projects/reports/pages/new")
        .addObject("frame", frames.open(key))
        .addObject("form", form)
        .addObject("templates", templates(proposal, reader));
  }

  private List<Choice> templates(Proposal proposal, Language reader) {
    List<Choice> choices = new ArrayList<>();
    Arrays.stream(House.values())
        .map(
            one ->
                new Choice(
                    one.name(),
                    texts.text(reader, one.text()),
                    texts.text(reader, one.text() + ".hint")))
        .forEach(choices::add);
    proposal
        .own()
        .forEach(
            one ->
                choices.add(
                    new Choice(
                        one.id().toString(),
                        one.name(),
                        texts.text(
                            reader,
                            "projects.reports.template.own",
                            "count",
                            one.sections().size()))));
    return choices;
  }
}
