package org.corridor.projects.diary.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.picture.PictureRefused;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.corridor.projects.diary.domain.Consent;
import org.corridor.projects.diary.domain.DiaryEntry;
import org.corridor.projects.diary.domain.DiaryRefused;
import org.corridor.projects.diary.domain.DiaryRefused.Why;
import org.corridor.projects.diary.domain.KeepDiary;
import org.corridor.projects.diary.domain.KeepDiary.Sent;
import org.corridor.projects.diary.domain.KeepDiary.Without;
import org.corridor.projects.diary.domain.ReadDiary;
import org.corridor.projects.diary.web.DiaryForm.Typed;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frame;
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

/** An entry of a diary: written, read, changed, deleted, and its pictures taken back. */
@Controller
class EntryPage {

  private final KeepDiary keep;
  private final ReadDiary diary;
  private final Frames frames;
  private final DiaryForm forms;

  EntryPage(KeepDiary keep, ReadDiary diary, Frames frames, DiaryForm forms) {
    this.keep = keep;
    this.diary = diary;
    this.frames = frames;
    this.forms = forms;
  }

  @GetMapping("/under-way/{project}/diary/new")
  ModelAndView ask(
      ProjectKey key, @RequestParam(defaultValue = "") String activity, Language reader) {
    Frame frame = frames.open(key);
    frame.reader().requireWorks();
    return form(frame, null, forms.fresh(reader, activity));
  }

  @PostMapping("/under-way/{project}/diary/new")
  ModelAndView write(
      ProjectKey key,
      @RequestParam(required = false) @Nullable List<MultipartFile> photo,
      @RequestParam(required = false) @Nullable List<MultipartFile> sound,
      HttpServletRequest request,
      RedirectAttributes redirect)
      throws IOException {
    Frame frame = frames.open(key);
    frame.reader().requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    Sent files = DiaryForm.files(sent, photo, sound);
    Typed typed = forms.read(sent, frame.project(), files.photo().length > 0);
    if (typed == null) {
      return again(frame, null, sent, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      keep.write(key, sent.id("id"), null, typed.draft(), typed.consent(), files);
    } catch (PictureRefused refused) {
      sent.problem("photo", refused.reason().text(), Map.of());
      return again(frame, null, sent, HttpStatus.UNPROCESSABLE_CONTENT);
    } catch (DiaryRefused refused) {
      sent.problem(refused.why().field(), refused.why().text(), Map.of());
      return again(frame, null, sent, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Flash.done("projects.diary.written").on(redirect);
    return new ModelAndView("redirect:" + key.path() + "/diary");
  }

  @GetMapping("/under-way/{project}/diary/{id}")
  ModelAndView show(ProjectKey key, @PathVariable String id) {
    return entry(key, uuid(id), Form.empty());
  }

  @GetMapping("/under-way/{project}/diary/{id}/edit")
  ModelAndView edit(ProjectKey key, @PathVariable String id) {
    Frame frame = frames.open(key);
    DiaryEntry entry = theirs(frame, uuid(id));
    return form(frame, entry, DiaryForm.filled(entry));
  }

  @PostMapping("/under-way/{project}/diary/{id}/edit")
  ModelAndView change(
      ProjectKey key,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable List<MultipartFile> photo,
      @RequestParam(required = false) @Nullable List<MultipartFile> sound,
      HttpServletRequest request,
      RedirectAttributes redirect)
      throws IOException {
    Frame frame = frames.open(key);
    DiaryEntry entry = theirs(frame, uuid(id));
    Submission sent = Submission.of(request.getParameterMap());
    Sent files = DiaryForm.files(sent, photo, sound);
    Without without = new Without(sent.ticked("no-photo"), sent.ticked("no-sound"));
    boolean answered =
        files.photo().length > 0
            || (entry.photo() != null && !without.photo() && entry.consent().withdrawn() == null);
    Typed typed = forms.read(sent, frame.project(), answered);
    if (typed == null) {
      return again(frame, entry, sent, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      keep.change(key, entry.id(), sent.base(), typed.draft(), typed.consent(), files, without);
    } catch (PictureRefused refused) {
      sent.problem("photo", refused.reason().text(), Map.of());
      return again(frame, entry, sent, HttpStatus.UNPROCESSABLE_CONTENT);
    } catch (DiaryRefused refused) {
      sent.problem(refused.why().field(), refused.why().text(), Map.of());
      return again(
          frame,
          entry,
          sent,
          refused.why() == Why.OVERTAKEN ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Flash.done("projects.underway.saved").on(redirect);
    return new ModelAndView("redirect:" + key.path() + "/diary/" + entry.id());
  }

  @PostMapping("/under-way/{project}/diary/{id}/delete")
  String delete(ProjectKey key, @PathVariable String id, RedirectAttributes redirect) {
    try {
      keep.delete(key, uuid(id));
    } catch (DiaryRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
      return "redirect:" + key.path() + "/diary";
    }
    return "redirect:" + key.path() + "/diary?gone=" + uuid(id);
  }

  @PostMapping("/under-way/{project}/diary/{id}/restore")
  String restore(ProjectKey key, @PathVariable String id, RedirectAttributes redirect) {
    try {
      keep.restore(key, uuid(id));
      Flash.done("projects.diary.restored").on(redirect);
    } catch (DiaryRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return "redirect:" + key.path() + "/diary";
  }

  @PostMapping("/under-way/{project}/diary/{id}/withdraw")
  ModelAndView withdraw(
      ProjectKey key,
      @PathVariable String id,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    frames.open(key);
    String note = sent.required("note", Consent.NOTE);
    if (!sent.isValid()) {
      ModelAndView again = entry(key, uuid(id), sent.form());
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    try {
      keep.withdraw(key, uuid(id), note);
      Flash.done("projects.diary.withdrawn").on(redirect);
    } catch (DiaryRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return new ModelAndView("redirect:" + key.path() + "/diary/" + id);
  }

  private DiaryEntry theirs(Frame frame, UUID id) {
    DiaryEntry entry = diary.entry(frame.project().key(), id);
    if (!entry.isOf(frame.reader())) {
      throw new org.springframework.security.access.AccessDeniedException("Not theirs to change");
    }
    return entry;
  }

  private ModelAndView entry(ProjectKey key, UUID id, Form form) {
    Frame frame = frames.open(key);
    DiaryEntry entry = diary.entry(key, id);
    return new ModelAndView("projects/diary/pages/entry")
        .addObject("frame", frame)
        .addObject("entry", entry)
        .addObject(
            "activity",
            DiaryList.name(DiaryForm.activities(frame.project()), entry.draft().activity()))
        .addObject("form", form);
  }

  private static ModelAndView again(
      Frame frame, @Nullable DiaryEntry entry, Submission sent, HttpStatus status) {
    ModelAndView page = form(frame, entry, sent.form());
    page.setStatus(status);
    return page;
  }

  private static ModelAndView form(Frame frame, @Nullable DiaryEntry entry, Form form) {
    return new ModelAndView("projects/diary/pages/write")
        .addObject("frame", frame)
        .addObject(
            "view", new WriteView(frame.project(), entry, DiaryForm.activities(frame.project())))
        .addObject("form", form);
  }

  static UUID uuid(String id) {
    UUID read = Submission.uuid(id);
    if (read == null) {
      throw new NotInTeam();
    }
    return read;
  }
}
