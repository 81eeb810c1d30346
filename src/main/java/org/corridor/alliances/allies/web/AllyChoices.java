package org.corridor.alliances.allies.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corridor.alliances.allies.domain.Channel;
import org.corridor.alliances.allies.domain.Commitment;
import org.corridor.alliances.allies.domain.Decision;
import org.corridor.alliances.allies.domain.Level;
import org.corridor.alliances.allies.domain.Stand;
import org.corridor.platform.form.Choice;
import org.corridor.platform.web.Page;

/** What can be chosen, in the reader's language. */
public final class AllyChoices {

  private AllyChoices() {}

  public static List<Choice> levels(Page page) {
    return of(Level.values(), one -> page.text(one.text()));
  }

  public static List<Choice> decisions(Page page) {
    return of(Decision.values(), one -> page.text(one.text()));
  }

  public static List<Choice> stands(Page page) {
    return of(Stand.values(), one -> page.text(one.text()));
  }

  /** What one can wish for. */
  public static List<Choice> wanted(Page page) {
    return stands(page).stream().filter(one -> !one.value().equals(Stand.UNKNOWN.name())).toList();
  }

  public static List<Choice> channels(Page page) {
    return of(Channel.values(), one -> page.text(one.text()));
  }

  public static List<Choice> sorts(Page page) {
    return Stream.of("next", "name", "level", "stand")
        .map(one -> new Choice(one, page.text("alliances.allies.sort." + one)))
        .toList();
  }

  public static List<Choice> sides(Page page) {
    return Stream.of("theirs", "ours")
        .map(one -> new Choice(one, page.text("alliances.allies.side." + one)))
        .toList();
  }

  public static List<Choice> states(Page page) {
    return of(Commitment.State.values(), one -> page.text(one.text()));
  }

  /** Words of members in a sentence of ours, whichever way each of them runs (Unicode TR 9). */
  public static String apart(String words) {
    return words.isEmpty() ? "" : "\u2068" + words + "\u2069";
  }

  static <E extends Enum<E>> List<Choice> of(E[] values, Function<E, String> label) {
    return Stream.of(values).map(one -> new Choice(one.name(), label.apply(one))).toList();
  }
}
