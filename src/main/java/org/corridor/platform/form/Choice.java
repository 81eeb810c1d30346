package org.corridor.platform.form;

/**
 * One option of a list, a group of boxes or of radio buttons.
 *
 * @param value what is sent
 * @param label what is read, in the reader's language
 * @param hint a line under the label; empty for none
 */
public record Choice(String value, String label, String hint) {

  public Choice(String value, String label) {
    this(value, label, "");
  }
}
