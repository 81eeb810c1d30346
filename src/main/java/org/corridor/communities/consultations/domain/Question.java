package org.corridor.communities.consultations.domain;

import java.util.List;
import org.corridor.platform.form.Submission;

/**
 * Something that is asked.
 *
 * @param id stays while the words are changed
 * @param options of which to choose; empty for other kinds
 */
public record Question(String id, Kind kind, String text, List<String> options, boolean required) {

  public static final int MOST = 20;
  public static final int TEXT = 300;
  public static final int OPTION = 120;
  public static final int MOST_OPTIONS = 12;

  /** The ends of a scale. */
  public static final int LEAST = 1;

  public static final int BEST = 5;

  /** How it is answered. */
  public enum Kind {
    OPEN,
    ONE,
    SEVERAL,
    SCALE;

    /** Key of its name. */
    public String text() {
      return "communities.consultations.kind." + Submission.code(this);
    }
  }

  public Question {
    options = List.copyOf(options);
  }

  public boolean isOpen() {
    return kind == Kind.OPEN;
  }

  public boolean hasOptions() {
    return kind == Kind.ONE || kind == Kind.SEVERAL;
  }

  /** Whether this can be an answer to it. */
  public boolean takes(List<String> said) {
    return switch (kind) {
      case OPEN -> said.size() <= 1;
      case ONE -> said.size() <= 1 && said.stream().allMatch(one -> isBelow(one, options.size()));
      case SEVERAL -> said.stream().allMatch(one -> isBelow(one, options.size()));
      case SCALE -> said.size() <= 1 && said.stream().allMatch(one -> one.matches("[1-5]"));
    };
  }

  private static boolean isBelow(String number, int end) {
    return number.matches("[0-9]{1,2}") && Integer.parseInt(number) < end;
  }
}
