package org.corridor.projects.reports.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Flash;
import org.corridor.projects.reports.domain.House;
import org.corridor.projects.reports.domain.OwnTemplate;
import org.corridor.projects.reports.domain.OwnTemplate.Named;
import org.corridor.projects.reports.domain.ReportRefused;
import org.corridor.projects.reports.domain.ReportTemplates;
import org.corridor.projects.reports.domain.Section;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ReportMaterial.Theme;
import org.corridor.projects.underway.web.Frame;
import org.corridor.projects.underway.web.Frames;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Templates that a project makes for itself, and their sections. */
@Controller
class TemplatesPage {

  private static final String TEMPLATES = "/under-way/{project}/reports/templates";
  private static final int NAME = 120;

  private final ReportTemplates templates;
  private final Frames frames;
  private final Texts texts;

  TemplatesPage(ReportTemplates templates, Frames frames, Texts texts) {
    this.templates = templates;
    this.frames = frames;
    this.texts = texts;
  }

  @GetMapping(TEMPLATES)
  ModelAndView list(ProjectKey key) {
    return new ModelAndView("projects/reports/pages/templates")
        .addObject("frame", frames.open(key))
        .addObject("templates", templates.all(key));
  }

  /** {@code new} begins with the sections of the house. */
  @GetMapping(TEMPLATES + "/{template}")
  ModelAndView show(ProjectKey key, @PathVariable String template, Language reader) {
    if (template.equals("new")) {
      Frame frame = frames.open(key);
      frame.reader().requireCoordinates();
      List<Named> sections =
          House.FULL.parts().stream()
              .map(
                  part ->
                      new Named(texts.text(frame.project().written(), part.text()), part.theme()))
              .toList();
      return form(
          key,
          template,
          filled(new OwnTemplate(UUID.randomUUID(), "", sections, 0)),
          HttpStatus.OK,
          reader);
    }
    return form(
        key, template, filled(templates.one(key, ReportIds.id(template))), HttpStatus.OK, reader);
  }

  @PostMapping(TEMPLATES + "/{template}")
  ModelAndView save(
      ProjectKey key,
      @PathVariable String template,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    frames.open(key).reader().requireCoordinates();
    Submission sent = Submission.of(request.getParameterMap());
    UUID id = template.equals("new") ? sent.id("id") : ReportIds.id(template);
    String pressed = sent.text("do", 20);
    boolean finish = pressed.isEmpty() || pressed.equals("save");
    String name = finish ? sent.required("name", NAME) : sent.text("name", NAME);
    List<Named> sections =
        sent.rows(
            "sections",
            OwnTemplate.MOST_SECTIONS,
            row ->
                new Named(row.required("title", Section.TITLE), row.choice("theme", Theme.class)));
    OwnTemplate typed =
        new OwnTemplate(id, name, moved(sections, pressed), Math.max(0, sent.base()));
    if (!finish) {
      return form(
          key,
          template,
          pressed.equals("add") ? filled(typed).withRow("sections", "title") : filled(typed),
          HttpStatus.OK,
          reader);
    }
    if (sections.isEmpty()) {
      sent.problem("sections", "projects.reports.template.empty", Map.of());
    }
    if (!sent.isValid()) {
      return form(key, template, sent.form(), HttpStatus.UNPROCESSABLE_CONTENT, reader);
    }
    try {
      templates.save(key, typed);
    } catch (ReportRefused refused) {
      sent.problem("", refused.why().text(), Map.of());
      return form(key, template, sent.form(), HttpStatus.CONFLICT, reader);
    }
    Flash.done("projects.reports.saved").on(redirect);
    return new ModelAndView("redirect:" + key.path() + "/reports/templates");
  }

  @PostMapping(TEMPLATES + "/{template}/remove")
  String remove(ProjectKey key, @PathVariable String template, RedirectAttributes redirect) {
    try {
      templates.remove(key, ReportIds.id(template));
      Flash.done("projects.reports.template.removed").on(redirect);
    } catch (ReportRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return "redirect:" + key.path() + "/reports/templates";
  }

  /** The sections after a button such as {@code up:2} or {@code remove:0} was pressed. */
  private static List<Named> moved(List<Named> sections, String pressed) {
    List<Named> moved = new ArrayList<>(sections);
    if (!pressed.matches("(up|down|remove):[0-9]{1,3}")) {
      return moved;
    }
    int row = Integer.parseInt(pressed.substring(pressed.indexOf(':') + 1));
    int other = pressed.startsWith("up") ? row - 1 : row + 1;
    if (row < moved.size() && pressed.startsWith("remove")) {
      moved.remove(row);
    } else if (row < moved.size() && other >= 0 && other < moved.size()) {
      Collections.swap(moved, row, other);
    }
    return moved;
  }

  private static Form filled(OwnTemplate template) {
    Form.Builder form =
        Form.builder()
            .put("id", template.id())
            .put("base", template.revision())
            .put("name", template.name());
    for (int i = 0; i < template.sections().size(); i++) {
      Named section = template.sections().get(i);
      form.put("sections[" + i + "].title", section.title());
      form.put("sections[" + i + "].theme", section.theme());
    }
    return form.build();
  }

  private ModelAndView form(
      ProjectKey key, String template, Form form, HttpStatus status, Language reader) {
    ModelAndView page =
        new ModelAndView("projects/reports/pages/template")
            .addObject("frame", frames.open(key))
            .addObject("template", template)
            .addObject("form", form)
            .addObject(
                "themes",
                Arrays.stream(Theme.values())
                    .map(
                        one ->
                            new Choice(
                                one.name(),
                                texts.text(
                                    reader, "projects.reports.theme." + Submission.code(one))))
                    .toList());
    page.setStatus(status);
    return page;
  }
}
