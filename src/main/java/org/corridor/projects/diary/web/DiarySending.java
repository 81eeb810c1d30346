package org.corridor.projects.diary.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.corridor.platform.form.Problem;
import org.corridor.platform.form.Submission;
import org.corridor.platform.picture.PictureRefused;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.diary.domain.DiaryEntry;
import org.corridor.projects.diary.domain.DiaryRefused;
import org.corridor.projects.diary.domain.DiaryRefused.Why;
import org.corridor.projects.diary.domain.KeepDiary;
import org.corridor.projects.diary.domain.KeepDiary.Sent;
import org.corridor.projects.diary.web.DiaryForm.Typed;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frame;
import org.corridor.projects.underway.web.Frames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes in what a device kept while it had no line ({@code diary.js}). */
@RestController
@Hidden
class DiarySending {

  private final KeepDiary keep;
  private final Frames frames;
  private final DiaryForm forms;
  private final Texts texts;

  DiarySending(KeepDiary keep, Frames frames, DiaryForm forms, Texts texts) {
    this.keep = keep;
    this.frames = frames;
    this.forms = forms;
    this.texts = texts;
  }

  /**
   * Who would send now, and with which token: what a device kept may be older than both.
   *
   * @param member id of the signed-in person in this team
   */
  record Writer(String member, String header, String token) {}

  /**
   * What became of an entry.
   *
   * @param path of the entry; empty where it was not taken
   * @param problems why not, by field of the form
   */
  record Taken(String path, List<Wrong> problems) {}

  record Wrong(String field, String text) {}

  @GetMapping("/under-way/{project}/diary/writer")
  ResponseEntity<Writer> writer(ProjectKey key, CsrfToken token) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            new Writer(
                frames.open(key).reader().id().toString(),
                token.getHeaderName(),
                token.getToken()));
  }

  @PostMapping("/under-way/{project}/diary/send")
  ResponseEntity<Taken> send(
      ProjectKey key,
      @RequestParam(required = false) @Nullable List<MultipartFile> photo,
      @RequestParam(required = false) @Nullable List<MultipartFile> sound,
      HttpServletRequest request,
      Language reader)
      throws IOException {
    Frame frame = frames.open(key);
    frame.reader().requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    String writer = sent.required("member", 40);
    Sent files = DiaryForm.files(sent, photo, sound);
    Typed typed = forms.read(sent, frame.project(), files.photo().length > 0);
    if (typed == null) {
      return refused(sent, HttpStatus.UNPROCESSABLE_CONTENT, reader);
    }
    try {
      DiaryEntry entry =
          keep.write(key, sent.id("id"), writer, typed.draft(), typed.consent(), files);
      return ResponseEntity.ok(new Taken(key.path() + "/diary/" + entry.id(), List.of()));
    } catch (PictureRefused refused) {
      sent.problem("photo", refused.reason().text(), Map.of());
      return refused(
          sent,
          refused.reason() == PictureRefused.Reason.BUSY
              ? HttpStatus.SERVICE_UNAVAILABLE
              : HttpStatus.UNPROCESSABLE_CONTENT,
          reader);
    } catch (DiaryRefused refused) {
      sent.problem(refused.why().field(), refused.why().text(), Map.of());
      return refused(
          sent,
          refused.why() == Why.ANOTHER ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
          reader);
    }
  }

  private ResponseEntity<Taken> refused(Submission sent, HttpStatus status, Language reader) {
    return ResponseEntity.status(status)
        .body(new Taken("", sent.problems().stream().map(one -> wrong(one, reader)).toList()));
  }

  private Wrong wrong(Problem problem, Language reader) {
    return new Wrong(problem.field(), texts.text(reader, problem.message(), problem.args()));
  }
}
