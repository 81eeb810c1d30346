package org.corridor.communities.trainings.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.trainings.TrainingId;
import org.corridor.communities.trainings.domain.KeepTrainings;
import org.corridor.communities.trainings.domain.NoTraining;
import org.corridor.communities.trainings.domain.Training;
import org.corridor.communities.trainings.domain.Training.Facts;
import org.corridor.communities.trainings.domain.Training.Kind;
import org.corridor.communities.trainings.domain.Training.Session;
import org.corridor.communities.trainings.domain.Training.Side;
import org.corridor.communities.trainings.domain.Training.State;
import org.corridor.communities.trainings.domain.TrainingChanged;
import org.corridor.communities.writing.web.Lists;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Confirmation;
import org.corridor.platform.web.Flash;
import org.corridor.projects.underway.ProjectKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The trainings of one's organisations, writing one, and its sessions. */
@Controller
class EditTrainingPage {

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
  private static final int HOUR = 60;

  private final KeepTrainings keep;
  private final Texts texts;

  EditTrainingPage(KeepTrainings keep, Texts texts) {
    this.keep = keep;
    this.texts = texts;
  }

  @GetMapping("/trainings/mine")
  ModelAndView mine() {
    return new ModelAndView(TrainingPage.PAGES + "mine")
        .addObject("all", keep.mine())
        .addObject("speaks", !keep.organisations().isEmpty());
  }

  @GetMapping("/trainings/new")
  ModelAndView ask(Language reader) {
    Form form = Form.builder().put("language", reader.code()).build();
    return page(null, form, TrainingId.create(), 0);
  }

  @PostMapping("/trainings/new")
  ModelAndView add(HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    TrainingId id = new TrainingId(sent.id("id"));
    OrganisationId organisation = organisation(sent);
    Facts facts = read(sent, reader);
    if (facts == null || organisation == null) {
      return again(page(null, sent.form(), id, 0), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    keep.draft(id, organisation, facts, project(sent));
    Flash.done("communities.trainings.saved").on(redirect);
    return new ModelAndView("redirect:" + id.path());
  }

  private @Nullable OrganisationId organisation(Submission sent) {
    List<OrganisationView> all = keep.organisations();
    UUID chosen = Submission.uuid(sent.text("organisation", 40));
    OrganisationView found =
        all.size() == 1
            ? all.get(0)
            : all.stream().filter(one -> one.id().value().equals(chosen)).findFirst().orElse(null);
    if (found == null) {
      sent.problem("organisation", "platform.form.required", Map.of());
    }
    return found == null ? null : found.id();
  }

  @GetMapping("/trainings/{id}/edit")
  ModelAndView edit(@PathVariable String id) {
    Training one = keep.own(TrainingPage.id(id));
    Facts facts = one.facts();
    Form form =
        Form.builder()
            .put("kind", facts.kind())
            .put("title", facts.title())
            .put("language", facts.language().code())
            .put("about", facts.about())
            .put("statements", String.join("\n", facts.statements()))
            .put("project", one.project())
            .build();
    return page(one, form, one.id(), one.revision());
  }

  @PostMapping("/trainings/{id}/edit")
  ModelAndView save(
      @PathVariable String id,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    Training one = keep.own(TrainingPage.id(id));
    Submission sent = Submission.of(request.getParameterMap());
    Facts facts = read(sent, reader);
    if (facts == null) {
      return again(page(one, sent.form(), one.id(), sent.base()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      keep.edit(one.id(), facts, project(sent), sent.base());
    } catch (TrainingChanged faster) {
      Training now = keep.own(one.id());
      return again(
          page(now, sent.form(), now.id(), now.revision()).addObject("theirs", now.facts()),
          HttpStatus.CONFLICT);
    }
    Flash.done("communities.trainings.saved").on(redirect);
    return new ModelAndView("redirect:" + one.id().path());
  }

  private static String project(Submission sent) {
    return ProjectKey.read(sent.text("project", 60)).map(ProjectKey::value).orElse("");
  }

  private static @Nullable Facts read(Submission sent, Language reader) {
    Kind kind = sent.choice("kind", Kind.class);
    if (kind == null && sent.text("kind", 20).isEmpty()) {
      sent.problem("kind", "platform.form.required", Map.of());
    }
    List<String> statements =
        sent.text("statements", Facts.STATEMENT * Facts.MOST_STATEMENTS)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    if (statements.size() > Facts.MOST_STATEMENTS) {
      sent.problem(
          "statements",
          "communities.trainings.statements.many",
          Map.of("most", Facts.MOST_STATEMENTS));
    }
    String title = sent.required("title", Facts.TITLE);
    String about = sent.text("about", Facts.ABOUT);
    return kind == null || !sent.isValid()
        ? null
        : new Facts(kind, title, Lists.language(sent, reader), about, statements);
  }

  private ModelAndView page(@Nullable Training now, Form form, TrainingId id, int base) {
    return new ModelAndView(TrainingPage.PAGES + "form")
        .addObject("now", now)
        .addObject("form", form)
        .addObject("id", id.toString())
        .addObject("base", base)
        .addObject("organisations", keep.organisations())
        .addObject("projects", keep.projects());
  }

  @PostMapping("/trainings/{id}/publish")
  String publish(@PathVariable String id, RedirectAttributes redirect) {
    keep.become(TrainingPage.id(id), State.PUBLISHED);
    Flash.done("communities.trainings.published").on(redirect);
    return "redirect:" + TrainingPage.id(id).path();
  }

  @PostMapping("/trainings/{id}/withdraw")
  String withdraw(@PathVariable String id, RedirectAttributes redirect) {
    keep.become(TrainingPage.id(id), State.DRAFT);
    Flash.done("communities.trainings.withdrawn").on(redirect);
    return "redirect:" + TrainingPage.id(id).path();
  }

  @GetMapping("/trainings/{id}/remove")
  ModelAndView askRemove(@PathVariable String id, Language reader) {
    Training one = draft(id);
    return new ModelAndView("platform/pages/confirm")
        .addObject(
            "confirmation",
            new Confirmation(
                texts.text(
                    reader, "communities.trainings.remove.title", "name", one.facts().title()),
                texts.text(reader, "communities.trainings.remove.text"),
                one.id().path() + "/remove",
                texts.text(reader, "communities.trainings.remove"),
                one.id().path()));
  }

  @PostMapping("/trainings/{id}/remove")
  String remove(@PathVariable String id, RedirectAttributes redirect) {
    keep.remove(draft(id).id());
    Flash.done("communities.trainings.removed").on(redirect);
    return "redirect:/trainings/mine";
  }

  private Training draft(String id) {
    Training one = keep.own(TrainingPage.id(id));
    if (!one.isDraft()) {
      throw new NoTraining();
    }
    return one;
  }

  @GetMapping("/trainings/{id}/sessions")
  ModelAndView sessions(@PathVariable String id) {
    return sessions(TrainingPage.id(id), Form.empty(), UUID.randomUUID());
  }

  private ModelAndView sessions(TrainingId id, Form form, UUID session) {
    return new ModelAndView(TrainingPage.PAGES + "sessions")
        .addObject("register", keep.register(id))
        .addObject("form", form)
        .addObject("id", session.toString());
  }

  @PostMapping("/trainings/{id}/sessions")
  ModelAndView addSession(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    TrainingId training = TrainingPage.id(id);
    keep.own(training);
    Submission sent = Submission.of(request.getParameterMap());
    UUID own = sent.id("id");
    Session session = session(sent, own);
    if (session == null) {
      return again(sessions(training, sent.form(), own), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    keep.add(training, session);
    Flash.done("communities.trainings.saved").on(redirect);
    return new ModelAndView("redirect:" + training.path() + "/sessions");
  }

  private static @Nullable Session session(Submission sent, UUID id) {
    Side side = sent.choice("side", Side.class);
    if (side == null && sent.text("side", 20).isEmpty()) {
      sent.problem("side", "platform.form.required", Map.of());
    }
    String country = Lists.country(sent, "country", side != null && side != Side.ONLINE);
    String place = sent.text("place", Session.PLACE);
    LocalDate day = sent.requiredDay("day", EARLIEST, LATEST, "communities.writing.day.wrong");
    Integer hours = sent.whole("hours", 1, Session.MOST_HOURS);
    if (hours == null && sent.text("hours", 5).isEmpty()) {
      sent.problem("hours", "platform.form.required", Map.of());
    }
    return side == null || day == null || hours == null || !sent.isValid()
        ? null
        : new Session(id, side, country, place, day, hours * HOUR);
  }

  @PostMapping("/trainings/{id}/sessions/{session}/remove")
  String removeSession(
      @PathVariable String id, @PathVariable String session, RedirectAttributes redirect) {
    keep.removeSession(TrainingPage.id(id), TrainingPage.uuid(session));
    Flash.done("communities.trainings.removed").on(redirect);
    return "redirect:" + TrainingPage.id(id).path() + "/sessions";
  }

  private static ModelAndView again(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }
}
