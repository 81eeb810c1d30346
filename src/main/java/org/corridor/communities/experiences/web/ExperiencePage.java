package org.corridor.communities.experiences.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.experiences.ExperienceId;
import org.corridor.communities.experiences.domain.Experience;
import org.corridor.communities.experiences.domain.NoExperience;
import org.corridor.communities.experiences.domain.ReadExperiences;
import org.corridor.communities.experiences.domain.TellExperiences;
import org.corridor.communities.experiences.domain.Telling;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.LocalText;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Confirmation;
import org.corridor.platform.web.Flash;
import org.corridor.projects.PastProjects;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One experience, and what its author does with it. */
@Controller
class ExperiencePage {

  private static final String PATH = "/experiences/{id}";

  private final ReadExperiences read;
  private final TellExperiences tell;
  private final Toolbox toolbox;
  private final PastProjects past;
  private final ProjectsUnderWay projects;
  private final Texts texts;

  ExperiencePage(
      ReadExperiences read,
      TellExperiences tell,
      Toolbox toolbox,
      PastProjects past,
      ProjectsUnderWay projects,
      Texts texts) {
    this.read = read;
    this.tell = tell;
    this.toolbox = toolbox;
    this.past = past;
    this.projects = projects;
    this.texts = texts;
  }

  @GetMapping(PATH)
  ModelAndView show(@PathVariable String id, Language reader) {
    Experience one = read.show(id(id));
    return new ModelAndView("communities/experiences/pages/experience")
        .addObject("one", one)
        .addObject("mine", read.isMine(one))
        .addObject("blocks", blocks(one.telling(), reader))
        .addObject("projects", projects(one.telling(), reader));
  }

  private List<Tied> blocks(Telling told, Language reader) {
    return told.blocks().stream()
        .flatMap(block -> toolbox.block(block).stream())
        .map((Block block) -> new Tied("/toolbox/" + block.id(), block.title().in(reader)))
        .toList();
  }

  private List<Tied> projects(Telling told, Language reader) {
    Optional<Tied> done =
        past.all().stream()
            .filter(one -> one.code().equals(told.pastProject()))
            .findFirst()
            .map(one -> new Tied(one.path(), one.title().in(reader)));
    Optional<Tied> underWay =
        ProjectKey.read(told.project())
            .flatMap(projects::find)
            .filter(ProjectUnderWay::shown)
            .map(
                one ->
                    new Tied(one.key().path(), new LocalText.Wording(one.title(), one.written())));
    return java.util.stream.Stream.of(done, underWay).flatMap(Optional::stream).toList();
  }

  @PostMapping(PATH + "/publish")
  String publish(@PathVariable String id, RedirectAttributes redirect) {
    tell.publish(id(id));
    Flash.done("communities.experiences.published").on(redirect);
    return "redirect:" + id(id).path();
  }

  @PostMapping(PATH + "/withdraw")
  String withdraw(@PathVariable String id, RedirectAttributes redirect) {
    tell.withdraw(id(id));
    Flash.done("communities.experiences.withdrawn").on(redirect);
    return "redirect:" + id(id).path();
  }

  @GetMapping(PATH + "/remove")
  ModelAndView askRemove(@PathVariable String id, Language reader) {
    Experience one = draft(id);
    return new ModelAndView("platform/pages/confirm")
        .addObject(
            "confirmation",
            new Confirmation(
                texts.text(
                    reader, "communities.experiences.remove.title", "name", one.telling().title()),
                texts.text(reader, "communities.experiences.remove.text"),
                one.id().path() + "/remove",
                texts.text(reader, "communities.experiences.remove"),
                one.id().path()));
  }

  @PostMapping(PATH + "/remove")
  String remove(@PathVariable String id, RedirectAttributes redirect) {
    tell.remove(draft(id).id());
    Flash.done("communities.experiences.removed").on(redirect);
    return "redirect:/experiences/mine";
  }

  private Experience draft(String id) {
    Experience one = tell.own(id(id));
    if (!one.isDraft()) {
      throw new NoExperience();
    }
    return one;
  }

  static ExperienceId id(String typed) {
    UUID id = Submission.uuid(typed);
    if (id == null) {
      throw new NoExperience();
    }
    return new ExperienceId(id);
  }
}
