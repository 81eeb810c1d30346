package org.corridor.projects.design.web;

/**
 * What the button that was pressed wants: {@code save}, {@code next}, {@code go:places}, {@code
 * overview}, {@code add:places}, {@code remove:places:2}, {@code up:places:2}, {@code
 * down:places:2}. Anything else saves.
 *
 * @param list name of the list in the form, e.g. {@code outcomes[1].outputs}
 * @param row index of the row, -1 where none is named
 */
record Deed(Kind kind, String list, int row) {

  enum Kind {
    SAVE,
    NEXT,
    GO,
    OVERVIEW,
    ADD,
    REMOVE,
    UP,
    DOWN
  }

  static Deed of(String pressed) {
    String[] parts = pressed.split(":", 3);
    String list = parts.length > 1 ? parts[1] : "";
    int row = parts.length > 2 && parts[2].matches("[0-9]{1,4}") ? Integer.parseInt(parts[2]) : -1;
    for (Kind kind : Kind.values()) {
      if (kind.name().equalsIgnoreCase(parts[0])) {
        return new Deed(kind, list, row);
      }
    }
    return new Deed(Kind.SAVE, "", -1);
  }

  boolean changesRows() {
    return kind == Kind.ADD || kind == Kind.REMOVE || kind == Kind.UP || kind == Kind.DOWN;
  }
}
