package org.corridor.communities.trainings.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.communities.trainings.TrainingId;
import org.corridor.communities.trainings.domain.CertificateFile;
import org.corridor.communities.trainings.domain.KeepTrainings;
import org.corridor.communities.trainings.domain.KeepTrainings.Register;
import org.corridor.communities.trainings.domain.NoTraining;
import org.corridor.communities.trainings.domain.Participant;
import org.corridor.communities.trainings.domain.ReadTrainings;
import org.corridor.communities.writing.web.Lists;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.corridor.projects.indicators.Dimension;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
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

/** The register of a training: who took part, in what, and their certificates. */
@Controller
class RegisterPage {

  private static final String PATH = "/trainings/{id}/register";
  private static final int BEST = 5;

  private final KeepTrainings keep;
  private final ReadTrainings read;
  private final CertificateFile files;

  RegisterPage(KeepTrainings keep, ReadTrainings read, CertificateFile files) {
    this.keep = keep;
    this.read = read;
    this.files = files;
  }

  @GetMapping(PATH)
  ModelAndView register(@PathVariable String id) {
    return new ModelAndView(TrainingPage.PAGES + "register")
        .addObject("register", keep.register(TrainingPage.id(id)));
  }

  @GetMapping(PATH + "/new")
  ModelAndView ask(@PathVariable String id) {
    return page(TrainingPage.id(id), null, Form.empty(), UUID.randomUUID());
  }

  @GetMapping(PATH + "/{participant}")
  ModelAndView edit(@PathVariable String id, @PathVariable String participant) {
    Participant one = keep.participant(TrainingPage.id(id), TrainingPage.uuid(participant));
    Form.Builder form =
        Form.builder()
            .put("name", one.name())
            .put("sex", one.sex())
            .put("age", one.age())
            .put("country", one.country())
            .putAll("attended", one.attended());
    rated(form, "before", one.before());
    rated(form, "after", one.after());
    return page(TrainingPage.id(id), one, form.build(), one.id());
  }

  private static void rated(Form.Builder form, String name, List<Integer> ratings) {
    for (int i = 0; i < ratings.size(); i++) {
      form.put(name + i, ratings.get(i) == 0 ? null : ratings.get(i));
    }
  }

  /** Keeps a new participant or a changed one, by the id that the form was made with. */
  @PostMapping(PATH)
  ModelAndView save(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    TrainingId training = TrainingPage.id(id);
    Register register = keep.register(training);
    Submission sent = Submission.of(request.getParameterMap());
    UUID own = sent.id("id");
    Participant one = read(sent, own, register.training().facts().statements().size());
    if (one == null) {
      ModelAndView again =
          page(
              training,
              register.participants().stream()
                  .filter(each -> each.id().equals(own))
                  .findFirst()
                  .orElse(null),
              sent.form(),
              own);
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    keep.keep(training, one);
    Flash.done("communities.trainings.saved").on(redirect);
    return new ModelAndView("redirect:" + training.path() + "/register");
  }

  private static @Nullable Participant read(Submission sent, UUID id, int statements) {
    List<Integer> before = new ArrayList<>();
    List<Integer> after = new ArrayList<>();
    for (int i = 0; i < statements; i++) {
      before.add(rating(sent, "before" + i));
      after.add(rating(sent, "after" + i));
    }
    Set<UUID> attended =
        sent.all("attended").stream()
            .flatMap(one -> Stream.ofNullable(Submission.uuid(one)))
            .collect(Collectors.toSet());
    Participant one =
        new Participant(
            id,
            sent.required("name", Participant.NAME),
            Lists.filter(sent, "sex", Dimension.SEX.fixed()),
            Lists.filter(sent, "age", Dimension.AGE.fixed()),
            Lists.country(sent, "country", false),
            before,
            after,
            attended,
            null,
            null);
    return sent.isValid() ? one : null;
  }

  private static int rating(Submission sent, String name) {
    Integer rating = sent.whole(name, 1, BEST);
    return rating == null ? 0 : rating;
  }

  private ModelAndView page(TrainingId id, @Nullable Participant now, Form form, UUID participant) {
    return new ModelAndView(TrainingPage.PAGES + "participant")
        .addObject("register", keep.register(id))
        .addObject("now", now)
        .addObject("form", form)
        .addObject("id", participant.toString());
  }

  @PostMapping(PATH + "/{participant}/certify")
  String certify(
      @PathVariable String id, @PathVariable String participant, RedirectAttributes redirect) {
    boolean given = keep.certify(TrainingPage.id(id), TrainingPage.uuid(participant));
    (given
            ? Flash.done("communities.trainings.certified")
            : Flash.problem("communities.trainings.not-half"))
        .on(redirect);
    return "redirect:" + TrainingPage.id(id).path() + "/register";
  }

  @PostMapping(PATH + "/{participant}/remove")
  String remove(
      @PathVariable String id, @PathVariable String participant, RedirectAttributes redirect) {
    keep.removeParticipant(TrainingPage.id(id), TrainingPage.uuid(participant));
    Flash.done("communities.trainings.removed").on(redirect);
    return "redirect:" + TrainingPage.id(id).path() + "/register";
  }

  @GetMapping(PATH + "/{participant}/certificate.pdf")
  ResponseEntity<byte[]> certificate(@PathVariable String id, @PathVariable String participant) {
    String number = keep.participant(TrainingPage.id(id), TrainingPage.uuid(participant)).number();
    if (number == null) {
      throw new NoTraining();
    }
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(number + ".pdf").build().toString())
        .body(files.pdf(read.certificate(number)));
  }
}
