package org.corridor.projects.diary.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.corridor.platform.form.Choice;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.CsvTable;
import org.corridor.projects.diary.domain.Consent;
import org.corridor.projects.diary.domain.DiaryEntry;
import org.corridor.projects.diary.domain.ReadDiary;
import org.corridor.projects.diary.domain.Sound;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frame;
import org.corridor.projects.underway.web.Frames;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Photos and voice notes of a diary, and all of it as a table. */
@RestController
@Hidden
class DiaryDownloads {

  private static final List<String> COLUMNS =
      List.of(
          "day",
          "text",
          "language",
          "activity",
          "place",
          "who",
          "photo",
          "sound",
          "people",
          "how",
          "reach",
          "take-back",
          "withdrawn-note");

  private final ReadDiary diary;
  private final Frames frames;
  private final Texts texts;

  DiaryDownloads(ReadDiary diary, Frames frames, Texts texts) {
    this.diary = diary;
    this.frames = frames;
    this.texts = texts;
  }

  /** Browsers may keep it but must ask each time, since it may be deleted. */
  @GetMapping("/under-way/{project}/diary/{id}/photo")
  ResponseEntity<byte[]> photo(
      ProjectKey key, @PathVariable String id, @RequestParam(defaultValue = "") String size) {
    boolean small = size.equals("small");
    byte[] photo = diary.photo(key, EntryPage.uuid(id), small);
    int revision = diary.entry(key, EntryPage.uuid(id)).revision();
    return safe(ResponseEntity.ok(), id + ".jpg")
        .contentType(MediaType.IMAGE_JPEG)
        .eTag(revision + (small ? "-small" : ""))
        .body(photo);
  }

  /** In parts where the browser asks for parts. */
  @GetMapping("/under-way/{project}/diary/{id}/sound")
  ResponseEntity<Resource> sound(ProjectKey key, @PathVariable String id) {
    Sound sound = diary.sound(key, EntryPage.uuid(id));
    return safe(ResponseEntity.ok(), id + "." + sound.format().ending())
        .contentType(MediaType.parseMediaType(sound.format().type()))
        .body(new ByteArrayResource(sound.content()));
  }

  private static ResponseEntity.BodyBuilder safe(ResponseEntity.BodyBuilder answer, String name) {
    return answer
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'");
  }

  @GetMapping("/under-way/{project}/diary/entries.csv")
  void csv(ProjectKey key, Language reader, HttpServletResponse response) throws IOException {
    Frame frame = frames.open(key);
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(key + "-diary.csv").build().toString());
    CsvTable table = new CsvTable(response.getWriter());
    table.row(COLUMNS.stream().map(one -> text(reader, "projects.diary.column." + one)).toList());
    List<Choice> activities = DiaryForm.activities(frame.project());
    diary.each(key, entry -> table.row(row(entry, frame, activities, reader)));
  }

  private List<String> row(
      DiaryEntry entry, Frame frame, List<Choice> activities, Language reader) {
    Consent consent = entry.consent();
    List<String> row =
        new ArrayList<>(
            List.of(
                entry.draft().day().toString(),
                entry.draft().text(),
                entry.draft().language().code(),
                DiaryList.name(activities, entry.draft().activity()),
                entry.draft().place(),
                who(frame, entry, reader),
                yes(entry.photo() != null, reader),
                yes(entry.sound() != null, reader)));
    if (entry.photo() == null) {
      row.addAll(List.of("", "", "", "", ""));
    } else {
      Consent.Withdrawal gone = consent.withdrawn();
      row.addAll(
          List.of(
              yes(consent.people(), reader),
              consent.how() == null ? "" : text(reader, consent.how().text()),
              text(reader, consent.reach().text()),
              consent.takeBack(),
              gone == null ? "" : gone.note()));
    }
    return row;
  }

  private String who(Frame frame, DiaryEntry entry, Language reader) {
    return frame.team().stream()
        .filter(one -> one.id().equals(entry.by()) && !one.name().isEmpty())
        .findFirst()
        .map(one -> one.name())
        .orElseGet(() -> text(reader, "projects.underway.gone"));
  }

  private String yes(boolean yes, Language reader) {
    return text(reader, yes ? "projects.diary.yes" : "projects.diary.no");
  }

  private String text(Language reader, String key) {
    return texts.text(reader, key);
  }
}
