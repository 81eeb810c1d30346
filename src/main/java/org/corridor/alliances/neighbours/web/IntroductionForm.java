package org.corridor.alliances.neighbours.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.alliances.neighbours.domain.Introduction;
import org.corridor.alliances.neighbours.domain.Introduction.Draft;
import org.corridor.alliances.neighbours.domain.Neighbourhood;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Page;
import org.corridor.projects.Sketch;
import org.corridor.projects.design.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a partnership tells of itself, as a form. */
@Component
public class IntroductionForm {

  private static final int LAST_REVISION = 1_000_000;

  private final Toolbox toolbox;

  IntroductionForm(Toolbox toolbox) {
    this.toolbox = toolbox;
  }

  /** As it was told last; else as the partnership and its design have it. */
  Form fill(Neighbourhood around, Language reader) {
    Optional<Draft> told = around.own().map(Introduction::draft);
    return Form.builder()
        .put("base", base(around))
        .put("title", told.map(Draft::title).orElse(around.partnership().title()))
        .put("words", told.map(Draft::words).orElse(""))
        .put("written", told.map(Draft::written).orElse(reader).name())
        .putAll("block", around.sketch().blocks())
        .putAll("group", around.sketch().groups())
        .build();
  }

  static int base(Neighbourhood around) {
    return around.own().map(Introduction::revision).orElse(0);
  }

  /** Null where something is wrong; the submission says what. */
  @Nullable Draft read(Submission sent, PartnershipView partnership, Language reader) {
    String title = sent.required("title", Draft.TITLE);
    String words = sent.required("words", Draft.WORDS);
    Language written = written(sent, reader);
    Sketch sketch =
        new Sketch(
            List.of(partnership.origin()),
            List.of(partnership.residence()),
            among(sent, "block", toolbox.blocks().stream().map(Block::id)),
            among(sent, "group", groups()));
    return sent.isValid() ? new Draft(title, words, written, sketch) : null;
  }

  static int base(Submission sent) {
    Integer base = sent.whole("base", 0, LAST_REVISION);
    return base == null ? 0 : base;
  }

  static Language written(Submission sent, Language reader) {
    Language written = sent.choice("written", Language.class);
    return written == null ? reader : written;
  }

  private static List<String> among(Submission sent, String field, Stream<String> all) {
    List<String> known = all.toList();
    List<String> chosen = sent.all(field).stream().distinct().toList();
    if (!known.containsAll(chosen)) {
      sent.problem(field, "platform.form.unknown-choice", Map.of());
    }
    return chosen.stream().filter(known::contains).toList();
  }

  private static Stream<String> groups() {
    return Stream.of(Audience.Kind.values()).map(Submission::code);
  }

  List<Choice> blocks(Language reader) {
    return toolbox.blocks().stream()
        .map(block -> new Choice(block.id(), block.title().text(reader)))
        .toList();
  }

  public static List<Choice> groups(Page page) {
    return groups()
        .map(code -> new Choice(code, page.text("projects.registry.group." + code)))
        .toList();
  }
}
