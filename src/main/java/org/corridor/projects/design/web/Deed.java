package org.corridor.projects.design.web;

/**
 * What the button that was pressed wants: {@code save}, {@code next}, {@code go:places}, {@code
 * overview}, {@code add:places}, {@code remove:places:2}, {@code up:places:2}, {@code
 * down:places:2}, {@code add:outputs:outcome=oc1} for a row in which one field is filled, {@code
 * layout} and {@code tidy} for what the building blocks bring or have left. Anything else saves.
 *
 * @param list name of the list in the form, e.g. {@code outcomes[1].outputs}
 * @param row index of the row, -1 where none is named
 * @param filled the field of a new row that is filled, as {@code outcome=oc1}; empty for none
 */
record Deed(Kind kind, String list, int row, String filled) {

  private static final String FILLED = "[a-zA-Z]+=[A-Za-z0-9_-]{1,40}";

  enum Kind {
    SAVE,
    NEXT,
    GO,
    OVERVIEW,
    ADD,
    REMOVE,
    UP,
    DOWN,
    LAYOUT,
    TIDY
  }

  static Deed of(String pressed) {
    String[] parts = pressed.split(":", 3);
    String list = parts.length > 1 ? parts[1] : "";
    String last = parts.length > 2 ? parts[2] : "";
    int row = last.matches("[0-9]{1,4}") ? Integer.parseInt(last) : -1;
    for (Kind kind : Kind.values()) {
      if (kind.name().equalsIgnoreCase(parts[0])) {
        return new Deed(kind, list, row, last.matches(FILLED) ? last : "");
      }
    }
    return new Deed(Kind.SAVE, "", -1, "");
  }

  boolean changesRows() {
    return kind == Kind.ADD || kind == Kind.REMOVE || kind == Kind.UP || kind == Kind.DOWN;
  }
}
