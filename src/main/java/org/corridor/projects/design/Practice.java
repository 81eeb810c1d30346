package org.corridor.projects.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Steps 5 and 6: the building blocks, and what the team does about each of their options, action
 * points and cautions.
 */
public record Practice(List<ChosenBlock> blocks) {

  static final Practice EMPTY = new Practice(List.of());

  public Practice {
    blocks = List.copyOf(blocks);
  }

  /**
   * @param block id in the toolbox
   * @param options ids of the options taken
   * @param why the reason, in the team's words
   * @param answers by id of action point or caution
   */
  public record ChosenBlock(
      String block, Set<String> options, String why, Map<String, Answer> answers) {
    public ChosenBlock {
      options = Ordered.set(options);
      answers = Ordered.map(answers);
    }

    public static ChosenBlock of(String block) {
      return new ChosenBlock(block, Set.of(), "", Map.of());
    }
  }

  /**
   * @param note how it is done or planned; for "does not apply", why
   */
  public record Answer(State state, String note) {}

  public enum State {
    DONE,
    PLANNED,
    NOT_APPLICABLE
  }

  public boolean uses(String block) {
    return chosen(block).isPresent();
  }

  public Optional<ChosenBlock> chosen(String block) {
    return blocks.stream().filter(chosen -> chosen.block().equals(block)).findFirst();
  }

  /** The answer, or null while the point is open or the block is not chosen. */
  public @Nullable Answer answer(String block, String point) {
    return chosen(block).map(chosen -> chosen.answers().get(point)).orElse(null);
  }

  /** Done or planned. */
  public boolean takesCareOf(String block, String point) {
    Answer answer = answer(block, point);
    return answer != null && answer.state() != State.NOT_APPLICABLE;
  }
}
