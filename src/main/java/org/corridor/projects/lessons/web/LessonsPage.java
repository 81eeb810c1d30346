package org.corridor.projects.lessons.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.corridor.projects.lessons.domain.LearnLessons;
import org.corridor.projects.lessons.domain.Learned;
import org.corridor.projects.lessons.domain.Lesson;
import org.corridor.projects.lessons.domain.LessonBook.Line;
import org.corridor.projects.lessons.domain.LessonsRefused;
import org.corridor.projects.lessons.domain.LessonsRefused.Why;
import org.corridor.projects.lessons.domain.Topic;
import org.corridor.projects.lessons.domain.Topic.Kind;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frame;
import org.corridor.projects.underway.web.Frames;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a project learned: all of it, and each lesson by itself. */
@Controller
class LessonsPage {

  private static final String LESSONS = "/under-way/{project}/lessons";

  private final LearnLessons lessons;
  private final LessonForm forms;
  private final Toolbox toolbox;
  private final Frames frames;

  LessonsPage(LearnLessons lessons, LessonForm forms, Toolbox toolbox, Frames frames) {
    this.lessons = lessons;
    this.forms = forms;
    this.toolbox = toolbox;
    this.frames = frames;
  }

  @GetMapping(LESSONS)
  ModelAndView list(ProjectKey key, @RequestParam(defaultValue = "") String gone) {
    return new ModelAndView("projects/lessons/pages/lessons")
        .addObject("frame", frames.open(key))
        .addObject("book", lessons.read(key))
        .addObject("gone", gone);
  }

  @GetMapping(LESSONS + "/new")
  ModelAndView fresh(ProjectKey key, Language reader) {
    Frame frame = frames.open(key);
    frame.reader().requireWorks();
    Line line = line(Topic.own(UUID.randomUUID()));
    return page(frame, line, true, LessonForm.filled(line, reader), reader);
  }

  @GetMapping(LESSONS + "/{topic}")
  ModelAndView show(ProjectKey key, @PathVariable String topic, Language reader) {
    Frame frame = frames.open(key);
    Line line = lessons.line(key, topic(topic));
    return page(frame, line, false, LessonForm.filled(line, reader), reader);
  }

  @PostMapping(LESSONS + "/{topic}")
  ModelAndView learn(
      ProjectKey key,
      @PathVariable String topic,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    Frame frame = frames.open(key);
    frame.reader().requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    Topic about = topic(topic);
    boolean fresh = about.kind() == Kind.OWN && sent.base() == 0;
    if (about.kind() == Kind.OWN && Submission.uuid(about.name()) == null) {
      throw new NotInTeam();
    }
    Line line = fresh ? line(about) : lessons.line(key, about);
    Learned learned = forms.read(sent, line, frame.project());
    if (learned == null) {
      return again(frame, line, fresh, sent, HttpStatus.UNPROCESSABLE_CONTENT, reader);
    }
    try {
      lessons.learn(key, about, Math.max(0, sent.base()), learned);
    } catch (LessonsRefused refused) {
      sent.problem("", refused.why().text(), Map.of());
      return again(frame, line, fresh, sent, status(refused.why()), reader);
    }
    said(line, key, about, redirect);
    return new ModelAndView("redirect:" + key.path() + "/lessons#" + about);
  }

  /** Says so where a lesson that was shared is shared no longer. */
  private void said(Line before, ProjectKey key, Topic topic, RedirectAttributes redirect) {
    Lesson then = before.lesson();
    Lesson now = lessons.line(key, topic).lesson();
    boolean stopped = then != null && then.shared() != null && now != null && now.shared() == null;
    (stopped
            ? Flash.note("projects.lessons.shared.no-longer")
            : Flash.done("projects.underway.saved"))
        .on(redirect);
  }

  private static HttpStatus status(Why why) {
    return why == Why.OVERTAKEN ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  @PostMapping(LESSONS + "/{topic}/share")
  String share(ProjectKey key, @PathVariable String topic, RedirectAttributes redirect) {
    return deed(key, topic, redirect, "shared", () -> lessons.share(key, topic(topic)));
  }

  @PostMapping(LESSONS + "/{topic}/keep")
  String keep(ProjectKey key, @PathVariable String topic, RedirectAttributes redirect) {
    return deed(key, topic, redirect, "kept", () -> lessons.keep(key, topic(topic)));
  }

  @PostMapping(LESSONS + "/{topic}/delete")
  String delete(ProjectKey key, @PathVariable String topic, RedirectAttributes redirect) {
    try {
      lessons.delete(key, topic(topic));
    } catch (LessonsRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
      return "redirect:" + key.path() + "/lessons";
    }
    return "redirect:" + key.path() + "/lessons?gone=" + topic(topic);
  }

  @PostMapping(LESSONS + "/{topic}/restore")
  String restore(ProjectKey key, @PathVariable String topic, RedirectAttributes redirect) {
    return deed(key, topic, redirect, "restored", () -> lessons.restore(key, topic(topic)));
  }

  private static String deed(
      ProjectKey key, String topic, RedirectAttributes redirect, String done, Runnable deed) {
    try {
      deed.run();
      Flash.done("projects.lessons." + done).on(redirect);
    } catch (LessonsRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return "redirect:" + key.path() + "/lessons/" + topic(topic);
  }

  private ModelAndView again(
      Frame frame, Line line, boolean fresh, Submission sent, HttpStatus status, Language reader) {
    ModelAndView page = page(frame, line, fresh, sent.form(), reader);
    page.setStatus(status);
    return page;
  }

  private ModelAndView page(Frame frame, Line line, boolean fresh, Form form, Language reader) {
    Block block = toolbox.block(line.block()).orElse(null);
    List<Choice> blocks =
        line.topic().kind() != Kind.OWN
            ? List.of()
            : toolbox.blocks().stream()
                .filter(
                    one ->
                        frame.project().plan().practice().uses(one.id())
                            || form.chosen("blocks", one.id()))
                .map(one -> new Choice(one.id(), one.title().text(reader)))
                .toList();
    return new ModelAndView("projects/lessons/pages/lesson")
        .addObject("frame", frame)
        .addObject(
            "view",
            new LessonView(frame.project().key().path() + "/lessons", line, block, blocks, fresh))
        .addObject("form", form);
  }

  private static Line line(Topic own) {
    return new Line(own, null, "", "", "", false, null);
  }

  private static Topic topic(String typed) {
    return Topic.read(typed).orElseThrow(NotInTeam::new);
  }
}
