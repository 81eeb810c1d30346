package org.corridor.projects.hooks.web;

import java.util.List;
import java.util.Optional;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.hooks.domain.Hook;
import org.corridor.projects.hooks.domain.RunHooks;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectSection;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(920)
class HooksSection implements ProjectSection {

  private final RunHooks hooks;
  private final Texts texts;

  HooksSection(RunHooks hooks, Texts texts) {
    this.hooks = hooks;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "projects.hooks.title";
  }

  @Override
  public String path() {
    return "/programs";
  }

  @Override
  public Optional<String> now(ProjectUnderWay project, Member reader, Language language) {
    List<Hook> all = hooks.hooks(project.key());
    long paused = all.stream().filter(one -> one.paused() != null).count();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            texts.text(language, "projects.hooks.now", "count", all.size(), "paused", paused));
  }

  @Override
  public boolean often() {
    return false;
  }
}
