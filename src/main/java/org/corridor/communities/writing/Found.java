package org.corridor.communities.writing;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param page from 1
 * @param pages at least 1
 */
public record Found<T>(List<T> rows, int total, int page, int pages) {

  public Found {
    rows = List.copyOf(rows);
  }

  /** Where a page begins; one that is asked for and is not there becomes the last. */
  public record Slice(int total, int page, int pages, int size) {
    public static Slice of(int total, int asked, int size) {
      int pages = Math.max(1, (total + size - 1) / size);
      return new Slice(total, Math.max(1, Math.min(asked, pages)), pages, size);
    }

    public int skip() {
      return (page - 1) * size;
    }

    public <T> Found<T> with(List<T> rows) {
      return new Found<>(rows, total, page, pages);
    }
  }
}
