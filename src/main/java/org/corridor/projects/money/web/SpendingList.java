package org.corridor.projects.money.web;

import java.util.List;
import org.corridor.platform.form.Choice;
import org.corridor.projects.money.domain.ReadBooks;
import org.corridor.projects.money.domain.ReadBooks.Entries;
import org.corridor.projects.money.domain.SpendingState;
import org.jspecify.annotations.Nullable;

/**
 * A page of entries.
 *
 * @param state shown alone; null for all
 * @param line shown alone; empty for all
 * @param page from 1
 */
public record SpendingList(
    Entries found, @Nullable SpendingState state, String line, int page, List<Choice> lines) {

  public int pages() {
    return Math.max(1, (found.found() + ReadBooks.PAGE - 1) / ReadBooks.PAGE);
  }

  /** The address of another page of the same entries. */
  public String address(String path, int number) {
    return path
        + "?state="
        + (state == null ? "" : state.name())
        + "&line="
        + line.replaceAll("[^A-Za-z0-9]", "")
        + "&page="
        + number;
  }

  public String lineName(String id) {
    return lines.stream()
        .filter(one -> one.value().equals(id))
        .findFirst()
        .map(Choice::label)
        .orElse(id);
  }
}
