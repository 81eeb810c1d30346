package org.corridor.projects.closing.web;

import java.util.Optional;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.closing.domain.CheckBack.Standing;
import org.corridor.projects.closing.domain.Closing;
import org.corridor.projects.closing.domain.ReadClosing;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectSection;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(800)
class ClosingSection implements ProjectSection {

  private final ReadClosing read;
  private final Texts texts;

  ClosingSection(ReadClosing read, Texts texts) {
    this.read = read;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "projects.closing.title";
  }

  @Override
  public String path() {
    return "/closing";
  }

  @Override
  public Optional<String> now(ProjectUnderWay project, Member reader, Language language) {
    ReadClosing.Brief view = read.brief(project.key());
    if (view.closing().state() == Closing.State.DRAFT && view.commitments().isEmpty()) {
      return Optional.empty();
    }
    long waiting =
        view.checkBacks().stream()
            .filter(one -> one.standing(view.today()) == Standing.WAITING)
            .count();
    return Optional.of(
        texts.text(
            language,
            "projects.closing.now",
            "state",
            texts.text(language, view.closing().state().text()),
            "commitments",
            view.commitments().size(),
            "waiting",
            waiting));
  }
}
