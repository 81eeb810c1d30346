package org.corridor.projects.registry.domain;

import java.util.List;
import org.corridor.knowledge.ThreatKind;
import org.corridor.platform.text.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What a project learned, each statement with its place in the handbook.
 *
 * @param bonds what its people have in common, e.g. {@code geography}, {@code profession}
 * @param textBox number of the handbook's text box about it
 * @param mentions sections of the handbook that speak of it
 */
public record Story(
    List<String> bonds,
    @Nullable Integer textBox,
    List<String> mentions,
    List<Statement> whatWorked,
    List<Difficulty> difficulties,
    @Nullable LocalText sustainability,
    @Nullable LocalText replicable) {

  public Story {
    bonds = List.copyOf(bonds);
    mentions = List.copyOf(mentions);
    whatWorked = List.copyOf(whatWorked);
    difficulties = List.copyOf(difficulties);
  }

  public record Statement(LocalText text, String source) {}

  /**
   * @param met how it was met; null where that is not told
   */
  public record Difficulty(
      String id, ThreatKind kind, LocalText text, @Nullable LocalText met, String source) {}

  public List<Difficulty> difficulties(ThreatKind kind) {
    return difficulties.stream().filter(difficulty -> difficulty.kind() == kind).toList();
  }
}
