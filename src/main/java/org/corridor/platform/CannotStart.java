package org.corridor.platform;

/**
 * The application cannot start for a reason that whoever runs it can put right. The message is one
 * plain sentence that says what to do; it is all that is printed.
 */
public final class CannotStart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CannotStart(String sentence) {
    super(sentence);
  }

  public CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
