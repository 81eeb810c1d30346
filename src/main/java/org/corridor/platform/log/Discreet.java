package org.corridor.platform.log;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mistake as the log may tell it: what it was, where it happened and what caused it. Its message
 * is left out where it may quote what somebody typed or holds: what stands in quotation marks,
 * e-mail addresses, keys of private links.
 */
public final class Discreet extends Exception {

  private static final long serialVersionUID = 1L;

  /** The longest chain of causes that is told; also ends a chain that bites its tail. */
  private static final int DEEPEST = 10;

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'|“[^”]*”");
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s<>\\[\\](),;:]+@[^\\s<>\\[\\](),;:]+");
  private static final Pattern KEY = Pattern.compile("\\b(?=[\\w-]*\\d)[\\w-]{24,}");

  /** {@code NumberFormatException} and others quote it without marks, to the end of the message. */
  private static final Pattern INPUT =
      Pattern.compile("((?:input|index \\d+|string): ).*", Pattern.DOTALL);

  private Discreet(Throwable mistake, @Nullable Discreet cause) {
    super(mistake.getClass().getName() + ": " + message(mistake), cause, false, true);
    setStackTrace(mistake.getStackTrace());
  }

  /** The mistake with its causes, to be given to a logger in its place. */
  public static Discreet of(Throwable mistake) {
    return of(mistake, DEEPEST);
  }

  private static Discreet of(Throwable mistake, int deep) {
    Throwable cause = mistake.getCause();
    return new Discreet(mistake, cause == null || deep == 0 ? null : of(cause, deep - 1));
  }

  /** What the mistake says of itself, without what it may quote. */
  public static String message(Throwable mistake) {
    String said = String.valueOf(mistake.getMessage());
    for (Pattern secret : new Pattern[] {QUOTED, ADDRESS, KEY}) {
      said = secret.matcher(said).replaceAll("…");
    }
    return INPUT.matcher(said).replaceFirst("$1…");
  }

  /** Without its own name, which says nothing. */
  @Override
  public String toString() {
    return String.valueOf(getMessage());
  }
}
