package org.corridor.projects.diary.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.picture.Darkroom;
import org.corridor.platform.picture.PictureRefused;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Limits;
import org.corridor.projects.diary.domain.Consent;
import org.corridor.projects.diary.domain.Consent.How;
import org.corridor.projects.diary.domain.Consent.Reach;
import org.corridor.projects.diary.domain.DiaryEntry;
import org.corridor.projects.diary.domain.DiaryRefused;
import org.corridor.projects.diary.domain.EntryDraft;
import org.corridor.projects.diary.domain.KeepDiary.Sent;
import org.corridor.projects.diary.domain.Sound;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.web.ProjectDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads what somebody writes into a diary, and fills the form for it. */
@Component
class DiaryForm {

  private static final String YES = "YES";
  private static final String NO = "NO";

  private final Clock clock;

  DiaryForm(Clock clock) {
    this.clock = clock;
  }

  /** What was typed; consent is null where there is no photo. */
  record Typed(EntryDraft draft, Consent consent) {}

  Form fresh(Language reader, String activity) {
    return Form.builder()
        .put("id", UUID.randomUUID())
        .put("day", LocalDate.now(clock))
        .put("language", reader.code())
        .put("activity", activity)
        .build();
  }

  static Form filled(DiaryEntry entry) {
    EntryDraft draft = entry.draft();
    Consent consent = entry.consent();
    Form.Builder form =
        Form.builder()
            .put("base", entry.revision())
            .put("day", draft.day())
            .put("text", draft.text())
            .put("language", draft.language().code())
            .put("activity", draft.activity())
            .put("place", draft.place());
    if (entry.photo() != null) {
      form.put("people", consent.people() ? YES : NO);
    }
    if (consent.people()) {
      form.put("how", consent.how() == null ? NO : consent.how().name())
          .put("reach", consent.agreed().name())
          .put("takeBack", consent.takeBack());
    }
    return form.build();
  }

  /**
   * @param photo whether the entry has one, after this
   * @return null where something is wrong; what, is noted in the submission
   */
  @Nullable Typed read(Submission sent, ProjectUnderWay project, boolean photo) {
    LocalDate day = ProjectDays.required(sent, "day");
    if (day != null && day.isAfter(LocalDate.now(clock).plusDays(1))) {
      sent.problem("day", "projects.diary.day.future", Map.of());
    }
    String text = sent.text("text", EntryDraft.TEXT);
    String language = sent.text("language", 10);
    String activity = sent.text("activity", Limits.LINE);
    if (!activity.isEmpty()
        && activities(project).stream().noneMatch(one -> one.value().equals(activity))) {
      sent.problem("activity", "platform.form.unknown-choice", Map.of());
    }
    String place = sent.text("place", EntryDraft.PLACE);
    Consent consent = photo ? consent(sent) : Consent.NOBODY;
    if (!sent.isValid() || day == null) {
      return null;
    }
    return new Typed(
        new EntryDraft(day, text, Language.of(language).orElse(project.written()), activity, place),
        consent);
  }

  private static Consent consent(Submission sent) {
    String people = sent.text("people", 3);
    String how = sent.text("how", 10);
    if (!people.equals(YES) && !people.equals(NO)) {
      sent.problem("people", "projects.diary.people.open", Map.of());
    }
    if (!people.equals(YES)) {
      return people.equals(NO) ? Consent.NOBODY : Consent.NOT_GIVEN;
    }
    if (how.isEmpty()) {
      sent.problem("how", "projects.diary.how.open", Map.of());
    }
    How given = how.equals(NO) ? null : sent.choice("how", How.class);
    if (given == null) {
      return Consent.NOT_GIVEN;
    }
    Reach reach = sent.choice("reach", Reach.class);
    if (reach == null) {
      sent.problem("reach", "projects.diary.reach.open", Map.of());
    }
    String takeBack = sent.text("takeBack", Consent.TAKE_BACK);
    if (takeBack.isEmpty() && reach != null && reach != Reach.TEAM) {
      sent.problem("takeBack", "projects.diary.take-back.open", Map.of());
    }
    return Consent.given(given, Objects.requireNonNullElse(reach, Reach.TEAM), takeBack);
  }

  /** The first photo and the first voice note; what is too large is noted, and not read. */
  static Sent files(
      Submission sent, @Nullable List<MultipartFile> photo, @Nullable List<MultipartFile> sound)
      throws IOException {
    return new Sent(
        file(sent, photo, Darkroom.MOST_BYTES, "photo", PictureRefused.Reason.TOO_LARGE.text()),
        file(sent, sound, Sound.MOST_BYTES, "sound", DiaryRefused.Why.SOUND_TOO_LARGE.text()));
  }

  private static byte[] file(
      Submission sent, @Nullable List<MultipartFile> files, long most, String field, String wrong)
      throws IOException {
    MultipartFile file =
        Stream.ofNullable(files)
            .flatMap(List::stream)
            .filter(one -> !one.isEmpty())
            .findFirst()
            .orElse(null);
    if (file == null) {
      return new byte[0];
    }
    if (file.getSize() > most) {
      sent.problem(field, wrong, Map.of());
      return new byte[0];
    }
    return file.getBytes();
  }

  static List<Choice> activities(ProjectUnderWay project) {
    return project.plan().plan().activities().stream()
        .filter(one -> !one.name().isBlank())
        .map(one -> new Choice(one.id(), one.name()))
        .toList();
  }
}
