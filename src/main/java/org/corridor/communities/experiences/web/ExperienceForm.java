package org.corridor.communities.experiences.web;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.corridor.communities.experiences.domain.Telling;
import org.corridor.communities.writing.web.Lists;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.projects.PastProject;
import org.corridor.projects.PastProjects;
import org.corridor.projects.underway.ProjectKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and fills the form of an experience. */
@Component
class ExperienceForm {

  private static final int FIRST_YEAR = 1950;

  private final Toolbox toolbox;
  private final PastProjects past;
  private final Clock clock;

  ExperienceForm(Toolbox toolbox, PastProjects past, Clock clock) {
    this.toolbox = toolbox;
    this.past = past;
    this.clock = clock;
  }

  /** Null where something is wrong. */
  @Nullable Telling read(Submission sent, Language reader) {
    List<String> blocks = blocks(sent);
    Integer from = year(sent, "from");
    Integer until = year(sent, "until");
    if (from != null && until != null && until < from) {
      sent.problem("until", "communities.experiences.until.before", Map.of());
    }
    Telling told =
        new Telling(
            sent.required("title", Telling.TITLE),
            sent.text("byline", Telling.LINE),
            Lists.language(sent, reader),
            blocks,
            Lists.country(sent, "origin", false),
            sent.text("originPlace", Telling.LINE),
            Lists.country(sent, "residence", false),
            sent.text("residencePlace", Telling.LINE),
            from,
            until,
            sent.text("partners", Telling.PARTNERS),
            sent.required("did", Telling.WORDS),
            sent.text("worked", Telling.WORDS),
            sent.text("failed", Telling.WORDS),
            sent.text("advice", Telling.WORDS),
            known(sent, "pastProject", past.all().stream().map(PastProject::code).toList()),
            ProjectKey.read(sent.text("project", 60)).map(ProjectKey::value).orElse(""));
    if (told.worked().isEmpty() && told.failed().isEmpty()) {
      sent.problem("worked", "communities.experiences.learned", Map.of());
    }
    return sent.isValid() ? told : null;
  }

  private List<String> blocks(Submission sent) {
    List<String> known = toolbox.blocks().stream().map(Block::id).toList();
    List<String> blocks = sent.all("blocks").stream().filter(known::contains).toList();
    if (blocks.isEmpty()) {
      sent.problem("blocks", "communities.experiences.blocks.none", Map.of());
    } else if (blocks.size() > Telling.MOST_BLOCKS) {
      sent.problem(
          "blocks", "communities.experiences.blocks.many", Map.of("most", Telling.MOST_BLOCKS));
    }
    return blocks;
  }

  private @Nullable Integer year(Submission sent, String name) {
    return sent.whole(name, FIRST_YEAR, Year.now(clock).getValue());
  }

  private static String known(Submission sent, String name, List<String> codes) {
    String value = sent.text(name, 60);
    if (!value.isEmpty() && !codes.contains(value)) {
      sent.problem(name, "platform.form.unknown-choice", Map.of());
    }
    return value;
  }

  /** With the block or the project that the reader comes from. */
  static Form empty(Submission asked, Language reader) {
    return Form.builder()
        .put("language", reader.code())
        .putAll("blocks", asked.all("block"))
        .put("pastProject", asked.text("past", 60))
        .put("project", asked.text("project", 60))
        .build();
  }

  static Form fill(Telling told) {
    return Form.builder()
        .put("title", told.title())
        .put("byline", told.byline())
        .put("language", told.language().code())
        .putAll("blocks", told.blocks())
        .put("origin", told.origin())
        .put("originPlace", told.originPlace())
        .put("residence", told.residence())
        .put("residencePlace", told.residencePlace())
        .put("from", told.from())
        .put("until", told.until())
        .put("partners", told.partners())
        .put("did", told.did())
        .put("worked", told.worked())
        .put("failed", told.failed())
        .put("advice", told.advice())
        .put("pastProject", told.pastProject())
        .put("project", told.project())
        .build();
  }
}
