package org.corridor.platform.web;

import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A message shown once, on the page after a form was sent. It carries a key, not a text: the next
 * page says it in the reader's language.
 *
 * @param arguments named arguments of the text; strings and numbers only, since they are stored
 */
public record Flash(Kind kind, String key, Map<String, ? extends Serializable> arguments)
    implements Serializable {

  /** What sort of news it is. */
  public enum Kind {
    DONE,
    NOTE,
    PROBLEM
  }

  static final String ATTRIBUTE = "flash";

  @Serial private static final long serialVersionUID = 1L;

  public static Flash done(String key) {
    return new Flash(Kind.DONE, key, Map.of());
  }

  public static Flash note(String key) {
    return new Flash(Kind.NOTE, key, Map.of());
  }

  public static Flash problem(String key) {
    return new Flash(Kind.PROBLEM, key, Map.of());
  }

  /** The same message with arguments for its text. */
  public Flash with(Map<String, ? extends Serializable> arguments) {
    return new Flash(kind, key, arguments);
  }

  /** Shows this message on the page that the answer redirects to. */
  public void on(RedirectAttributes redirect) {
    redirect.addFlashAttribute(ATTRIBUTE, this);
  }
}
